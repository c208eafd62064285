using Scrm.Core.Answers;

namespace Scrm.Core.Knowledge;

/// <summary>What happened with an article over some days.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Counts">How often, by kind; kinds that did not happen are left out.</param>
/// <param name="Said">How often it was answered with, day by day, from the first to the last.</param>
public sealed record ArticleUsage(string ArticleId, IReadOnlyDictionary<AnswerUseKind, long> Counts, IReadOnlyList<long> Said)
{
    /// <summary>How often it was answered with, whether found or chosen.</summary>
    public long Answers => Count(AnswerUseKind.Answered) + Count(AnswerUseKind.Chosen);

    /// <summary>How often somebody was not helped: said so, asked again, needed a person, or an agent rejected it.</summary>
    public long Failures =>
        Count(AnswerUseKind.Unhelpful) + Count(AnswerUseKind.HandedOff) + Count(AnswerUseKind.AskedAgain) + Count(AnswerUseKind.Rejected);

    /// <summary>How often something happened.</summary>
    public long Count(AnswerUseKind kind) => Counts.GetValueOrDefault(kind);
}
