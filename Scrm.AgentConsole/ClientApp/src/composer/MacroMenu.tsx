import { ThunderboltOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { refusalWords } from '../ui/refusalWords';
import { go } from '../ui/router';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { MacroView } from '../wire/contracts.g';
import { codeOf } from '../wire/refusal';

/** Several steps at one click; where one is refused the rest is not tried, and each says what became of it. */
export function MacroMenu({ conversationId }: { readonly conversationId: string }) {
  const words = useT();
  const { t } = words;
  const { notification, message } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const { data: macros } = useQuery({ queryKey: keys.macros, queryFn: api.macros, staleTime: 5 * 60_000 });
  const start = (macro: MacroView): void => void run(async () => {
    const { steps } = await api.runMacro(conversationId, { macroId: macro.id, runId: crypto.randomUUID() });
    void cache.invalidateQueries({ queryKey: keys.conversationTags(conversationId) });
    if (steps.every((step) => step.state === 'done')) return void message.success(t('macro.done', { name: macro.name }));
    notification.warning({
      title: t('macro.stopped', { name: macro.name }), duration: 12,
      description: (
        <ol className="macro-steps" data-testid="macro-result">
          {steps.map((step, i) => (
            <li key={i} className={`macro-${step.state}`}>
              {t(`macro.step.${step.kind}`)}: {step.state === 'refused' ? refusalWords(words, { code: codeOf(step.code) ?? 'unexpected', detail: step.detail ?? null }) : t(`macro.state.${step.state}`)}
            </li>
          ))}
        </ol>
      ),
    });
  });
  const items = [
    ...(macros ?? []).map((macro) => ({ key: macro.id, label: macro.name, onClick: () => start(macro) })),
    ...(macros?.length ? [{ type: 'divider' as const }] : []),
    { key: 'manage', label: t('macro.manage'), onClick: () => go('/settings/macros') },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="topRight">
      <Button type="text" size="small" icon={<ThunderboltOutlined />} loading={isBusy} aria-label={t('macro.title')} title={t('macro.title')} data-testid="macros" />
    </Dropdown>
  );
}
