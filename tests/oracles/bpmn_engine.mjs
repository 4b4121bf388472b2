// The files of BPMN read by bpmn-moddle, looked over by bpmnlint, their conditions in FEEL evaluated by feelin, and their
// paths walked by bpmn-engine. Folders and lines are those of bpmn_spiff.py; the lines go to `bpmn-engine.json`.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { BpmnModdle } from 'bpmn-moddle';
import { Engine } from 'bpmn-engine';
import * as Elements from 'bpmn-elements';
import serialize, { TypeResolver } from 'moddle-context-serializer';
import { evaluate } from 'feelin';

// These are found from the folder in which the tools are installed.
const tools = createRequire(import.meta.url);
const { Linter } = tools('bpmnlint');
const Resolver = tools('bpmnlint/lib/resolver/node-resolver');
const zeebe = tools('zeebe-bpmn-moddle/resources/zeebe.json');
const modeler = tools('modeler-moddle/resources/modeler.json');

const place = process.argv[2];
const folders = readdirSync(place).filter((name) => existsSync(join(place, name, 'paths.json'))).sort();
const flavours = ['plain', 'spiff', 'bpmn-engine', 'camunda8'];
const faults = [];
let files = 0, paths = 0, conditions = 0;

const types = TypeResolver(Elements);
const silent = new Elements.Timers({ setTimeout: () => ({}), clearTimeout: () => {} });

async function looked(file, flavour) {
  const moddle = new BpmnModdle(flavour === 'camunda8' ? { zeebe, modeler } : {});
  const read = await moddle.fromXML(readFileSync(file, 'utf8'));
  for (const warning of read.warnings) faults.push(`bpmn-moddle: ${file}: ${warning.message}`);
  const extended = flavour === 'camunda8' ? ['plugin:camunda-compat/camunda-cloud-8-8'] : [];
  // A linter keeps what it has seen: each file has its own.
  const resolver = new Resolver({ require: tools });
  // That of loops does not see that a process which is called waits.
  const rules = extended.length ? { 'camunda-compat/no-loop': 'off' } : {};
  const linter = new Linter({ config: { extends: ['bpmnlint:recommended', ...extended], rules }, resolver });
  const found = await linter.lint(read.rootElement);
  for (const [rule, reports] of Object.entries(found)) {
    for (const report of reports) {
      if (report.category === 'error' || report.category === 'rule-error') {
        faults.push(`bpmnlint: ${file}: ${rule}: ${report.id}: ${report.message}`);
      }
    }
  }
  files += 1;
  return read;
}

// The targets of flows, and the conditions in FEEL of each choice in order.
function choices(read) {
  const found = new Map();
  const targets = new Map();
  const within = (elements) => {
    for (const element of elements ?? []) {
      if (element.$type === 'bpmn:SequenceFlow') {
        targets.set(element.id, element.targetRef?.id);
        if (element.sourceRef?.$type === 'bpmn:ExclusiveGateway') {
          const own = found.get(element.sourceRef.id) ?? [];
          own.push({ id: element.id, condition: element.conditionExpression?.body });
          found.set(element.sourceRef.id, own);
        }
      }
      within(element.flowElements);
    }
  };
  for (const root of read.rootElement.rootElements) within(root.flowElements);
  return { found, targets };
}

// Which way conditions in FEEL lead: the first that holds, else the one without a condition.
function feel(found, way) {
  const ways = found.get(way.gateway) ?? [];
  for (const { id, condition } of ways) {
    if (condition === undefined) continue;
    conditions += 1;
    const result = evaluate(condition, way.facts);
    const value = typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
    if (value === true) return id;
  }
  return ways.find((of) => of.condition === undefined)?.id;
}

// A call that is interrupted still listens to the process that it has called, and says once more that it ends it after
// it has been left: then the process in which it stands never ends.
function deaf(call, executionId) {
  call.broker.cancel(`_api-${executionId}`);
}

class Walk {
  constructor(source, path, targets) {
    this.path = path;
    this.targets = targets;
    this.facts = {};
    this.lines = [];
    this.open = new Map();
    this.events = new Map();
    this.calls = new Map();
    this.segment = path.segments[0];
    const walk = this;
    const engine = new Engine({
      sourceContext: source,
      variables: { facts: this.facts },
      timers: silent,
      extensions: { walk: (activity) => walk.watch(activity) },
    });
    this.engine = engine;
  }

  watch(activity) {
    // A process and a sub-process tell what happens to the elements inside of them as well.
    const own = (handle) => (_, message) => message.content.id === activity.id && handle(message);
    const on = (name, handle) => activity.broker.subscribeTmp('event', name, own(handle), { noAck: true, priority: 10_000 });
    if (activity.type === 'bpmn:ServiceTask') {
      const walk = this;
      activity.behaviour.Service = function Service() {
        return {
          execute({ content }, callback) {
            walk.open.set(activity.id, { executionId: content.executionId, does: () => callback(null) });
          },
        };
      };
    }
    on('activity.enter', () => activity.type === 'bpmn:ExclusiveGateway' && this.choose(activity.id));
    on('activity.wait', (message) => {
      const api = activity.getApi(message);
      const { executionId } = message.content;
      if (activity.type === 'bpmn:UserTask') this.open.set(activity.id, { executionId, does: () => api.signal() });
      if (activity.type === 'bpmn:BoundaryEvent') this.events.set(activity.id, () => this.definition.signal({ id: `message-${activity.id}` }));
    });
    on('activity.timer', (message) => {
      const api = activity.getApi(message);
      this.events.set(activity.id, () => api.cancel());
    });
    on('activity.call', ({ content }) => {
      const cancel = () => activity.broker.publish('event', 'activity.call.cancel', content, { type: 'discard' });
      this.calls.set(content.executionId, { ...content, activity, cancel });
    });
    on('activity.call.cancel', ({ content, properties }) => properties.type === 'discard' && deaf(activity, content.executionId));
    // A terminate event stops the calls beside it, and not what they have called: the host does.
    on('activity.enter', ({ content }) => {
      if (activity.type !== 'bpmn:EndEvent' || !activity.id.startsWith('inner-end-')) return;
      for (const call of [...this.calls.values()]) {
        if (call.parent.executionId !== content.parent.executionId) continue;
        this.calls.delete(call.executionId);
        if (call.id !== activity.id.replace('inner-end-', 'inner-call-')) call.cancel();
      }
    });
    // A sub-process that is interrupted stops what is in it.
    on('activity.stop', () => [...this.calls.values()].filter((call) => call.activity === activity).forEach((call) => this.endCall(call)));
    on('activity.leave', ({ content }) => {
      const call = this.calls.get(content.executionId);
      if (call) this.endCall(call);
      if (this.open.get(activity.id)?.executionId === content.executionId) this.open.delete(activity.id);
      this.events.delete(activity.id);
    });
    on('activity.end', () => {
      if (activity.type === 'bpmn:EndEvent' && !activity.id.startsWith('inner-')) this.ends.push(`end ${activity.id}`);
    });
  }

  // Ends what was called, where it is not at its end: what it has called in its turn is left, and so ended as well.
  endCall(call) {
    this.calls.delete(call.executionId);
    const executionId = `${call.calledElement}_${call.executionId}`;
    const called = this.definition.getRunningProcesses().find((process) => process.executionId === executionId);
    if (called?.status !== 'executing') return;
    called.getApi().discard();
  }

  // The facts are as they were decided when each choice was made.
  choose(gateway) {
    const at = this.ways.findIndex((way) => way.gateway === gateway);
    for (const name of Object.keys(this.facts)) delete this.facts[name];
    if (at >= 0) Object.assign(this.facts, this.ways.splice(at, 1)[0].facts);
  }

  begin(segment) {
    this.ways = [...segment.ways];
    this.taken = [];
    this.ends = [];
  }

  end() {
    this.lines.push(...this.taken.sort(), ...this.ends.sort());
  }

  told() {
    return `open ${[...this.open.keys()].sort().join(' ')}`;
  }

  act(segment) {
    this.lines.push(this.told());
    const name = segment.done ?? segment.expired;
    const does = segment.done ? this.open.get(name)?.does : this.events.get(name);
    if (!does) return false;
    this.lines.push(`${segment.done ? 'done' : 'expired'} ${name}`);
    this.begin(segment);
    if (segment.done) this.open.delete(name);
    does();
    return true;
  }

  async walk() {
    const [definition] = await this.engine.getDefinitions();
    definition.broker.subscribeTmp('event', 'flow.take', (_, message) => {
      const { id } = message.content;
      const gateway = /^flow-((?:choice|question)-[^.]*)/.exec(id)?.[1];
      if (gateway) this.taken.push(`way ${gateway} -> ${this.targets.get(id)}`);
    }, { noAck: true });
    this.definition = definition;
    let failed = null;
    definition.broker.subscribeTmp('event', 'definition.error', (_, message) => (failed = message.content.error), { noAck: true });
    definition.on('error', (error) => (failed = error));
    const [first, ...rest] = this.path.segments;
    this.begin(first);
    definition.run({ processId: this.path.process });
    this.end();
    for (const segment of rest) {
      if (failed) return [...this.lines, `fails: ${failed.message}`];
      if (!this.act(segment)) return [...this.lines, 'stuck'];
      this.end();
    }
    if (failed) return [...this.lines, `fails: ${failed.message}`];
    this.lines.push(this.told());
    if (definition.isRunning) definition.stop();
    return this.lines;
  }
}

for (const folder of folders) {
  const read = {};
  for (const flavour of flavours) read[flavour] = await looked(join(place, folder, `${flavour}.bpmn`), flavour);
  const { found, targets } = choices(read.plain);
  let source = null;
  try {
    // What was looked over by the linter has changed: the engine reads the file for itself.
    const own = readFileSync(join(place, folder, 'bpmn-engine.bpmn'), 'utf8');
    source = serialize(await new BpmnModdle().fromXML(own), types);
  } catch (error) {
    faults.push(`bpmn-engine: ${folder}: ${error.message}`);
  }
  const traces = [];
  for (const path of JSON.parse(readFileSync(join(place, folder, 'paths.json')))) {
    for (const segment of path.segments) {
      for (const way of segment.ways) {
        const led = feel(found, way);
        if (led !== way.flow && led !== undefined) {
          faults.push(`FEEL: ${folder}: ${way.gateway}: ${led}, not ${way.flow}, with ${JSON.stringify(way.facts)}`);
        }
      }
    }
    try {
      traces.push(await new Walk(source, path, targets).walk());
    } catch (error) {
      traces.push([`fails: ${error.message}`]);
    }
    paths += 1;
  }
  writeFileSync(join(place, folder, 'bpmn-engine.json'), JSON.stringify(traces));
}
for (const fault of faults.slice(0, 10)) console.log(fault);
console.log(`bpmn-moddle, bpmnlint: ${files} files; ${conditions} conditions in FEEL; ${faults.length} faults`);
console.log(`bpmn-engine: ${paths} paths of ${folders.length} regulations walked`);
process.exit(faults.length ? 1 : 0);
