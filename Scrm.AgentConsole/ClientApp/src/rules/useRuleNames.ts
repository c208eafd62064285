import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useT } from '../i18n/useT';
import { useAgents, useInboxes, useTagBook, useTeams } from '../query/directory';
import { keys } from '../query/keys';
import { channels, useChannelName } from '../ui/channels';
import { api } from '../wire/api';
import type { RuleActionKind, RuleTestKind } from '../wire/contracts.g';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What rules may speak of, by condition and action, each with its name. */
export function useRuleNames(): { readonly isWhole: boolean; readonly options: (kind: RuleTestKind | RuleActionKind) => readonly Choice[] | null; readonly name: (kind: RuleTestKind | RuleActionKind, id: string) => string } {
  const words = useT();
  const [inboxes, teams, agents, { book }, channelName] = [useInboxes(), useTeams(), useAgents(), useTagBook(), useChannelName()];
  const segments = useQuery({ queryKey: keys.segments, queryFn: api.segments });
  const articles = useQuery({ queryKey: keys.knowledge, queryFn: api.knowledge });
  const forms = useQuery({ queryKey: keys.forms, queryFn: api.forms });
  // Sentences whose names come later change their height.
  const isWhole = ![segments, articles, forms].some((one) => one.isPending);
  return useMemo(() => {
    const { language, t, known } = words;
    const named = (items: readonly { readonly id: string; readonly name: string }[] | undefined): Choice[] => (items ?? []).map((one) => ({ value: one.id, label: one.name }));
    const teamChoices = teams.map((one) => ({ value: one.id, label: one.name }));
    const all: Partial<Record<RuleTestKind | RuleActionKind, readonly Choice[]>> = {
      channel: channels.map((value) => ({ value, label: channelName(value) })),
      inbox: inboxes.map((one) => ({ value: one.id, label: one.name })),
      tag: (book?.tags ?? []).map((one) => ({ value: one.id, label: language === 'en' ? one.nameEn ?? one.name : one.name })),
      segment: named(segments.data),
      script: (['han', 'latin', 'kana', 'hangul'] as const).map((value) => ({ value, label: t(`rules.script.${value}`) })),
      time: (['1', '2', '3', '4', '5', '6', '7'] as const).map((value) => ({ value, label: t(`rules.day.${value}`) })),
      handoff: ['askedForPerson', 'complaint', 'vip', 'negative', 'misses', 'form', 'rule', 'approval', 'remote'].map((value) => ({ value, label: known(`handoff.${value}`) ?? value })),
      team: teamChoices,
      teamHours: teamChoices,
      agent: agents.filter((one) => one.enabled).map((one) => ({ value: one.id, label: one.displayName })),
      skill: [...new Set(agents.flatMap((one) => one.skills.map((skill) => skill.name)))].map((value) => ({ value, label: value })),
      approve: (['', 'article', 'written'] as const).map((value) => ({ value, label: t(`rules.approve.${value || 'any'}`) })),
      notify: [{ value: '', label: t('rules.supervisors') }, ...teamChoices],
      article: (articles.data ?? []).map((one) => ({ value: one.id, label: one.question })),
      form: (forms.data ?? []).map((one) => ({ value: one.form.id, label: one.form.name })),
    };
    return {
      isWhole,
      options: (kind: RuleTestKind | RuleActionKind) => all[kind] ?? null,
      name: (kind: RuleTestKind | RuleActionKind, id: string) => all[kind]?.find((one) => one.value === id)?.label ?? id,
    };
  }, [words, inboxes, teams, agents, book, channelName, isWhole, segments.data, articles.data, forms.data]);
}
