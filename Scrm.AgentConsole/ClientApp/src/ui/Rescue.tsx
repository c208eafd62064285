import { Component, type ReactNode } from 'react';
import { language } from '../i18n/language';
import { translate } from '../i18n/words';
import { Refusal } from '../wire/refusal';
import { Booting } from './Booting';

/** When a page breaks, or its files were replaced by a newer release: says so and offers to load again. */
export class Rescue extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return <Booting error={new Refusal('unexpected', translate(language.get(), 'fault.unexpected'))} retry={() => location.reload()} />;
  }
}
