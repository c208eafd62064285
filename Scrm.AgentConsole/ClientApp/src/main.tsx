import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from './i18n/language';
import { loadWords } from './i18n/words';
import { signalrHub } from './live/signalrHub';
import { Application } from './shell/Application';
import './theme/base.css';
import './ui/ui.css';
import './shell/shell.css';
import './panel/panel.css';
import './inbox/inbox.css';
import './conversation/conversation.css';
import './conversation/bubbles/bubbles.css';
import './contact/contact.css';
import './tags/tags.css';

// The stand-in server exists in `npm run dev:mock` only; the build drops this branch with all it imports.
const connector = async (): Promise<typeof signalrHub> => (import.meta.env.MODE === 'mock' ? (await import('./mock/start')).start() : signalrHub);

// No await at the top: with one the build cuts everything into many small files.
void Promise.all([connector(), loadWords(language.get())]).then(([connect]) => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Application connect={connect} />
    </StrictMode>,
  );
  // The other language is for who switches, and for finding pages by both names.
  setTimeout(() => void Promise.all([loadWords('zh-CN'), loadWords('en')]).catch(() => undefined), 2_000);
});
