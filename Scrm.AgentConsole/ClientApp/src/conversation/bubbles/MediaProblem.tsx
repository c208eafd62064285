import { useT } from '../../i18n/useT';
import type { MediaView } from '../../wire/contracts.g';

/** An attachment that is not here: being fetched, or why not. */
export function MediaProblem({ media, type }: { readonly media: MediaView | null | undefined; readonly type: 'image' | 'voice' | 'video' | 'file' }) {
  const { t, known } = useT();
  const problem = media?.problem;
  return (
    <span className={`bubble-problem${problem ? '' : ' bubble-waiting'}`}>
      [{t(`type.${type}`)}] {problem ? known(`media.${problem}`) ?? t('media.problem') : t('media.fetching')}
    </span>
  );
}
