namespace Scrm.Core.Composing;

/// <summary>What follows an agent from device to device: drafts, and how he likes to write.</summary>
public interface IComposerStore
{
    /// <summary>The draft, an empty one included; null: never any.</summary>
    Task<ComposerDraft?> DraftAsync(string agentId, string conversationId, CancellationToken cancellationToken);

    /// <summary>Stores a draft unless a later one stands; the one that stands then.</summary>
    Task<ComposerDraft> SaveDraftAsync(ComposerDraft draft, CancellationToken cancellationToken);

    /// <summary>An agent's settings, or null.</summary>
    Task<ComposerSettings?> SettingsAsync(string agentId, CancellationToken cancellationToken);

    /// <summary>Replaces an agent's settings.</summary>
    Task SaveSettingsAsync(string agentId, ComposerSettings settings, CancellationToken cancellationToken);
}
