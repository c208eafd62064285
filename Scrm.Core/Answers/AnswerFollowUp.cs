namespace Scrm.Core.Answers;

/// <summary>What an answer counts as for its articles, what the message says of the answer before, and what is remembered of both.</summary>
internal static class AnswerFollowUp
{
    public static Answer Of(AnswerQuestion question, AnswerSettings settings, Answer answer)
    {
        var last = question.Memory.Last is { } mark && mark.IsFollowedBy(question.Asker.At) ? mark : null;
        var verdict = Verdict(last, question.Content.Text, settings);
        var counted = last?.Helped is null ? verdict : null;
        var remembered = answer.Article is { } article
            ? new AnswerMark(article.Id, question.Asker.At, question.Asker.Day)
            : last is not null && verdict is not null ? last with { Helped = verdict } : last;
        return answer with
        {
            Uses = [.. Judged(last, counted), .. Repeated(last, verdict, answer), .. Said(answer, question.Asker.Day)],
            Memory = answer.Memory with { Last = remembered },
        };
    }

    /// <summary>What the customer says of the last answer, or null.</summary>
    public static bool? Verdict(AnswerMark? last, string? text, AnswerSettings settings) =>
        last is null || string.IsNullOrWhiteSpace(text) ? null : FeedbackWords.Verdict(text, settings.HelpfulLabels);

    private static IEnumerable<AnswerUse> Judged(AnswerMark? last, bool? verdict)
    {
        if (last is not null && verdict is { } helped)
        {
            yield return new AnswerUse(last.ArticleId, helped ? AnswerUseKind.Helpful : AnswerUseKind.Unhelpful, last.Day);
        }
    }

    private static IEnumerable<AnswerUse> Repeated(AnswerMark? last, bool? verdict, Answer answer)
    {
        if (last is not null && verdict is null && answer is { Kind: AnswerKind.Answer } && answer.Article?.Id == last.ArticleId)
        {
            yield return new AnswerUse(last.ArticleId, AnswerUseKind.AskedAgain, last.Day);
        }
    }

    private static IEnumerable<AnswerUse> Said(Answer answer, DateOnly day) => answer switch
    {
        { Kind: AnswerKind.Offer } => answer.Candidates.Select(c => new AnswerUse(c.ArticleId, AnswerUseKind.Offered, day)),
        { Article: { } article, Reason: AnswerReason.Choice } => [new AnswerUse(article.Id, AnswerUseKind.Chosen, day)],
        { Article: { } article } => [new AnswerUse(article.Id, AnswerUseKind.Answered, day)],
        _ => [],
    };
}
