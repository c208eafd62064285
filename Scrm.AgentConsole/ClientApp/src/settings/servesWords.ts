import type { AgentView } from '../wire/contracts.g';

/** What an agent serves, in few words: skills with levels, languages, channels that count more. */
export function servesWords(agent: AgentView): readonly string[] {
  return [
    ...agent.skills.map((skill) => `${skill.name} ${skill.level}`),
    ...agent.languages,
    ...agent.channels,
    ...Object.entries(agent.channelWeights).filter(([, weight]) => weight > 1).map(([channel, weight]) => `${channel} ×${weight}`),
  ];
}
