using Scrm.Core.Content;
using Scrm.Core.Handoffs;

namespace Scrm.Core.Answers;

/// <summary>What the bot decided, what it says and what it remembers.</summary>
/// <param name="Kind">Decision.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">0–1: the chance that the best candidate is right; 1 for fixed answers, 0 when nothing was found.</param>
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

    /// <summary>The rule by which people take over, or null.</summary>
    public HandoffFinding? Handoff { get; init; }

    /// <summary>The articles a language model wrote it from; empty: it is an article's own answer, or none.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>The language model that wrote it, or null.</summary>
    public string? WrittenBy { get; init; }

    /// <summary>What was looked up instead of the message: the short messages before it and itself; null: itself.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The keyword rule that decided, or null.</summary>
    public string? RuleId { get; init; }

    /// <summary>The form that begins, or null.</summary>
    public string? FormId { get; init; }

    /// <summary>The team that is handed over to; null: the inbox's.</summary>
    public string? TeamId { get; init; }

    /// <summary>What the company's system said to an answer in a form, or null.</summary>
    public AnswerCheck? Check { get; init; }

    /// <summary>What it counts as, for the articles concerned.</summary>
    public IReadOnlyList<AnswerUse> Uses { get; init; } = [];
}
