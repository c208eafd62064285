using Scrm.Core.Answers;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>A question with what was found for it.</summary>
internal sealed record AskedQuery(QueryRow Query, IReadOnlyList<AnswerCandidate> Found)
{
    public bool Served => Query.ArticleId is not null;

    /// <summary>How like the best is: whether there is anything on the question at all.</summary>
    public double Likeness => Found.Count > 0 ? Found[0].Score : 0;

    /// <summary>The chance that the best is right, before the base taught anything.</summary>
    public double Confidence => Found.Count > 0 ? Sureness.Of(Found[0]) : 0;

    public bool First => Found.Count > 0 && Right(Found[0]);

    public bool AmongFound => Found.Any(Right);

    public bool FirstOrAlso => Found.Count > 0 && AlsoRight(Found[0]);

    public bool AmongFoundOrAlso => Found.Any(AlsoRight);

    private bool Right(AnswerCandidate candidate) => candidate.ArticleId == Query.ArticleId;

    private bool AlsoRight(AnswerCandidate candidate) => Right(candidate) || (Served && Query.AlsoRight.Contains(candidate.ArticleId));
}
