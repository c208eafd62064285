import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
const connect = import.meta.env.MODE === 'mock' ? (await import('./mock/start')).start() : signalrHub;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Application connect={connect} />
  </StrictMode>,
);
