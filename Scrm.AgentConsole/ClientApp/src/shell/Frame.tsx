import { Skeleton } from 'antd';
import { Suspense, lazy } from 'react';
import { ConversationsPage } from '../desk/ConversationsPage';
import { Caller } from '../alerts/Caller';
import { Alerts } from './Alerts';
import { OfflineBanner } from './OfflineBanner';
import { Rail } from './Rail';
import { useRoute, type Route } from '../ui/router';
import { Shortcuts } from './Shortcuts';

const ContactsPage = lazy(() => import('../contact/ContactsPage'));
const ImprovePage = lazy(() => import('../improve/ImprovePage'));
const KnowledgePage = lazy(() => import('../knowledge/KnowledgePage'));
const ReviewPage = lazy(() => import('../review/ReviewPage'));
const RulesPage = lazy(() => import('../rules/RulesPage'));
const SegmentsPage = lazy(() => import('../segments/SegmentsPage'));
const WallPage = lazy(() => import('../wall/WallPage'));
const SettingsPage = lazy(() => import('../settings/SettingsPage'));

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'conversations':
      return <ConversationsPage id={route.id} />;
    case 'contacts':
      return <ContactsPage id={route.id} />;
    case 'segments':
      return <SegmentsPage id={route.id} />;
    case 'wall':
      return <WallPage />;
    case 'knowledge':
      return <KnowledgePage />;
    case 'review':
      return <ReviewPage part={route.part} />;
    case 'improve':
      return <ImprovePage part={route.part} />;
    case 'rules':
      return <RulesPage part={route.part} />;
    case 'settings':
      return <SettingsPage part={route.part} />;
  }
}

/** Rail on the left, the page beside it. */
export function Frame() {
  const route = useRoute();
  return (
    <div className="frame">
      <Rail page={route.page} />
      <div className="frame-main">
        <OfflineBanner />
        <Suspense fallback={<Skeleton active className="frame-waiting" />}>
          <Page route={route} />
        </Suspense>
      </div>
      <Shortcuts />
      <Alerts />
      <Caller />
    </div>
  );
}
