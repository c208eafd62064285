using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>What an article must be like to be kept.</summary>
public static class ArticleRules
{
    private const int MaxId = 64;
    private const int MaxQuestion = 500;
    private const int MaxSimilar = 200;
    private const int MaxChannels = 20;
    private const int MaxAudience = 100;
    private const int MaxWord = 60;
    private const int MaxTags = 20;
    private const int MaxNotes = 2000;
    private const int MaxChangeNote = 200;

    /// <summary>What is wrong with it, or null; the detail names the part.</summary>
    public static Fault? Refusal(KnowledgeArticle article) =>
        !IsKey(article.Id) ? Wrong($"An id has 1 to {MaxId} letters, digits, - _ or dots.", "id")
        : article.Question.Length is 0 or > MaxQuestion ? Wrong($"A question has 1 to {MaxQuestion} characters.", "question")
        : article.Similar.Count > MaxSimilar || article.Similar.Any(s => s.Length > MaxQuestion)
            ? Wrong($"There are at most {MaxSimilar} other wordings of at most {MaxQuestion} characters.", "similar")
        : AnswerForms.Refusal(article.Answer) ?? Channels(article) ?? Facts(article);

    private static Fault? Channels(KnowledgeArticle article) =>
        article.Answers.Count > MaxChannels || !article.Answers.Keys.All(IsKey)
            ? Wrong($"At most {MaxChannels} channels have an answer of their own.", "answers")
            : article.Answers.Values.Select(AnswerForms.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refusal
                ? refusal with { Detail = "answers" }
                : null;

    private static Fault? Facts(KnowledgeArticle article) =>
        article.Validity.From > article.Validity.Until ? Wrong("The last day lies before the first.", "validity")
        : !Enum.IsDefined(article.Status) ? Wrong("There is no such status.", "status")
        : TooMany(article.Audience.Channels) || TooMany(article.Audience.Segments) || TooMany(article.Audience.Tiers)
            ? Wrong($"An audience names at most {MaxAudience} channels, segments and tiers of at most {MaxWord} characters.", "audience")
        : article.OwnerId?.Length > MaxId ? Wrong("There is no such owner.", "ownerId")
        : article.Category?.Length > MaxWord ? Wrong($"A category has at most {MaxWord} characters.", "category")
        : article.Tags.Count > MaxTags || article.Tags.Any(t => t.Length > MaxWord) ? Wrong($"There are at most {MaxTags} tags of at most {MaxWord} characters.", "tags")
        : article.Notes?.Length > MaxNotes ? Wrong($"Notes have at most {MaxNotes} characters.", "notes")
        : article.ChangeNote?.Length > MaxChangeNote ? Wrong($"The note on a change has at most {MaxChangeNote} characters.", "changeNote")
        : null;

    private static bool TooMany(IReadOnlyList<string> words) => words.Count > MaxAudience || words.Any(w => w.Length > MaxWord);

    private static bool IsKey(string id) => id.Length is >= 1 and <= MaxId && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    private static Fault Wrong(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
