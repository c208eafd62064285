using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>What the bot decided, what it says and what it remembers.</summary>
/// <param name="Kind">Decision.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">0–1: the best candidate's score; 1 for fixed answers, 0 when nothing was found.</param>
/// <param name="Content">What it says; null: nothing.</param>
/// <param name="Candidates">Best first, at most three.</param>
/// <param name="Memory">What it remembers from now on.</param>
public sealed record Answer(
    AnswerKind Kind,
    AnswerReason Reason,
    double Confidence,
    MessageContent? Content,
    IReadOnlyList<AnswerCandidate> Candidates,
    BotMemory Memory)
{
    /// <summary>The article it answers with, or null.</summary>
    public KnowledgeArticle? Article { get; init; }

    /// <summary>The form that begins, or null.</summary>
    public string? FormId { get; init; }

    /// <summary>The team that is handed over to; null: the inbox's.</summary>
    public string? TeamId { get; init; }

    /// <summary>What it counts as, for the articles concerned.</summary>
    public IReadOnlyList<AnswerUse> Uses { get; init; } = [];
}
