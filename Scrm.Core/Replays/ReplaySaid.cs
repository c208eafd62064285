using Scrm.Core.Answers;

namespace Scrm.Core.Replays;

/// <summary>What one version of the bot says to a message.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="ArticleIds">The article answered with, or those offered.</param>
/// <param name="Title">Their questions, or null.</param>
/// <param name="Text">Its words, or null.</param>
/// <param name="Confidence">0–1.</param>
public sealed record ReplaySaid(ReplayKind Kind, IReadOnlyList<string> ArticleIds, string? Title, string? Text, double Confidence)
{
    /// <summary>The message would have gone to people.</summary>
    public static ReplaySaid WithPeople { get; } = new(ReplayKind.WithPeople, [], null, null, 0);

    /// <summary>What was decided.</summary>
    public static ReplaySaid Of(Answer answer) => new(
        KindOf(answer.Kind, answer.Reason),
        answer.Article is { } article ? [article.Id] : answer.Kind == AnswerKind.Offer ? [.. answer.Candidates.Select(c => c.ArticleId)] : [],
        answer.Article is { } found ? found.Question
            : answer.Kind == AnswerKind.Offer ? string.Join(" / ", answer.Candidates.Select(c => c.Question)) : null,
        answer.Content?.Text,
        Math.Round(answer.Confidence, 4));

    /// <summary>What was recorded; questions of its articles are not kept with a line.</summary>
    public static ReplaySaid Of(BotAnswer answer, string? text) =>
        new(KindOf(answer.Kind, answer.Reason), answer.ArticleIds, null, text, Math.Round(answer.Confidence, 4));

    /// <summary>True when a customer would not see a difference.</summary>
    public bool IsSameAs(ReplaySaid other) => Kind == other.Kind && Text == other.Text && ArticleIds.SequenceEqual(other.ArticleIds);

    private static ReplayKind KindOf(AnswerKind kind, AnswerReason reason) => kind switch
    {
        AnswerKind.Answer => ReplayKind.Answered,
        AnswerKind.Offer => ReplayKind.Offered,
        AnswerKind.Handoff => ReplayKind.HandedOff,
        _ => reason == AnswerReason.Silent ? ReplayKind.Silent : ReplayKind.Missed,
    };
}
