using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Wire;

/// <summary>What the bot knows, in the clients' words.</summary>
internal static class KnowledgeMapping
{
    public static ArticleView ToView(this ArticleHead head) => head.Article.ToView(head.LiveVersion);

    public static ArticleView ToView(this KnowledgeArticle article, int? liveVersion) => new()
    {
        Id = article.Id,
        Question = article.Question,
        Similar = article.Similar,
        Answer = article.Answer.ToAnswer(),
        Answers = article.Answers.ToDictionary(a => a.Key, a => a.Value.ToAnswer()),
        Enabled = article.Enabled,
        Status = article.Status,
        LiveVersion = liveVersion,
        Validity = article.Validity,
        Audience = article.Audience,
        OwnerId = article.OwnerId,
        Category = article.Category,
        Tags = article.Tags,
        Notes = article.Notes,
        Version = article.Version,
        UpdatedAt = article.UpdatedAt,
        UpdatedBy = article.UpdatedBy,
        ChangeNote = article.ChangeNote,
        RestoredFrom = article.RestoredFrom,
        RemovedAt = article.RemovedAt,
    };

    public static ArticleAnswer ToAnswer(this MessageContent content) =>
        new(content.Type, content.Text, content.Media?.AttachmentId, content.Link, content.Choices);

    /// <summary>An absent answer is none of any kind, which the rules refuse.</summary>
    public static MessageContent ToContent(this ArticleAnswer? answer) => answer is null ? MessageContent.OfText("") : new()
    {
        Type = answer.Type,
        Text = answer.Text,
        Media = answer.AttachmentId is { } id ? new Media { AttachmentId = id } : null,
        Link = answer.Link,
        Choices = answer.Choices,
    };

    public static ArticleDraft ToDraft(this ArticleInput input) => new()
    {
        Question = input.Question ?? "",
        Similar = input.Similar,
        Answer = input.Answer.ToContent(),
        Answers = input.Answers?.ToDictionary(a => a.Key, a => a.Value.ToContent()),
        Enabled = input.Enabled,
        Status = input.Status,
        Validity = input.Validity,
        Audience = input.Audience,
        OwnerId = input.OwnerId,
        Category = input.Category,
        Tags = input.Tags,
        Notes = input.Notes,
        ChangeNote = input.ChangeNote,
    };

    public static ArticleVersionView ToVersion(this KnowledgeArticle version, int? liveVersion) => new(
        version.Version,
        version.UpdatedAt,
        version.UpdatedBy,
        version.ChangeNote,
        version.Status,
        version.Question,
        version.RestoredFrom,
        version.RemovedAt is not null,
        version.Version == liveVersion);

    public static ImportReportView ToView(this ImportReport report) => new(
        report.Applied,
        report.Items.Count(i => i.Change == ImportChange.Added),
        report.Items.Count(i => i.Change == ImportChange.Changed),
        report.Items.Count(i => i.Change == ImportChange.Unchanged),
        [.. report.Items.Where(i => i.Change != ImportChange.Unchanged)
            .Select(i => new ImportItemView(i.Line, i.Change, i.Article.Id, i.Article.Question, i.Fields))],
        report.Problems);

    public static ArticleUsageView ToView(this ArticleUsage usage) => new(
        usage.ArticleId,
        usage.Count(AnswerUseKind.Answered),
        usage.Count(AnswerUseKind.Offered),
        usage.Count(AnswerUseKind.Chosen),
        usage.Count(AnswerUseKind.Helpful),
        usage.Count(AnswerUseKind.Unhelpful),
        usage.Count(AnswerUseKind.HandedOff),
        usage.Count(AnswerUseKind.AskedAgain),
        usage.Count(AnswerUseKind.Accepted),
        usage.Count(AnswerUseKind.Rejected),
        usage.Count(AnswerUseKind.Inserted),
        usage.Said);

    public static AnswerTryView ToView(this AnswerExplanation explained, Asker asker)
    {
        var answer = explained.Answer;
        return new AnswerTryView(
            answer.Kind,
            answer.Reason,
            answer.Confidence,
            answer.Content?.Text,
            [.. answer.Candidates.Zip(explained.Matches, (c, m) => new TryCandidate(c.ArticleId, c.Question, c.Score, m.Wording, m.Words))],
            answer.Content?.ToAnswer(),
            new TryThresholds(explained.Settings.AnswerFrom, explained.Settings.OfferFrom),
            explained.LeftOut,
            new TryAsker(asker.Channel, asker.At, asker.Day, asker.Tier, [.. asker.Segments]),
            answer.Handoff,
            answer.ReadAs,
            answer.RuleId,
            answer.FormId);
    }
}
