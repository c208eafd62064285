namespace Scrm.AgentConsole.Wire;

/// <summary>
/// Changes to the answers that customers do not get yet. Article ids name drafts that are saved (absent: all there are; empty: none);
/// the article is one as somebody writes it now, its id that of the article it changes.
/// </summary>
internal sealed record DraftInput(
    IReadOnlyList<string>? ArticleIds = null,
    ArticleInput? Article = null,
    IReadOnlyList<string>? Removed = null,
    AnswerWordsInput? Words = null,
    double? AnswerFrom = null,
    double? OfferFrom = null,
    int? MissesToHandoff = null);

/// <summary>A replay of past days through a draft; days are like 2026-05-01, absent: the last seven.</summary>
internal sealed record ReplayInput(DraftInput Draft, string? InboxId = null, string? From = null, string? To = null, int? Most = null);

/// <summary>A comparison of the published version and a challenger; the share is in percent of the customers.</summary>
internal sealed record TrialInput(string Name, int Share, DraftInput Draft, string? InboxId = null);
