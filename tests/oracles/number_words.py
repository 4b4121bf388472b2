"""The numbers 0 to 9999 in Kazakh and Russian words, by PyPI `num2words`: a line each, parted by tabs.

Run by tests/oracles/run, which installs what is needed; the test `numbers` holds the program against the list.
"""

import sys

from num2words import num2words


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for number in range(10000):
            out.write(f"{number}\t{num2words(number, lang='kz')}\t{num2words(number, lang='ru')}\n")


main()
