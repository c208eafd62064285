using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Editions;

/// <summary>Puts a draft of the base together from what is stored and what is asked for. Pure.</summary>
public static class DraftRules
{
    /// <summary>The changes, frozen as they are now; Invalid when something asked for is not there or out of bounds.</summary>
    public static Result<BookDraft> Of(DraftRequest request, IReadOnlyList<ArticleHead> heads)
    {
        var drafts = heads.Where(h => h.Article is { RemovedAt: null, Status: ArticleStatus.Draft }).Select(h => h.Article).ToList();
        var wanted = request.ArticleIds is { } ids ? drafts.FindAll(d => ids.Contains(d.Id)) : drafts;
        if (request.ArticleIds?.FirstOrDefault(id => drafts.All(d => d.Id != id)) is { } missing)
        {
            return Wrong($"There is no draft of {missing}.", "articleIds");
        }

        var answer = request.AnswerFrom;
        var offer = request.OfferFrom;
        if (answer is < 0 or > 1 || offer is < 0 or > 1 || answer < offer)
        {
            return Wrong("Thresholds lie between 0 and 1, and that of answers is not below that of offers.", "answerFrom");
        }

        return request.MissesToHandoff is < 1 or > 10
            ? Wrong("People take over after 1 to 10 misses.", "missesToHandoff")
            : new BookDraft
            {
                Articles = request.Article is { } written ? [.. wanted.Where(a => a.Id != written.Id), written] : wanted,
                Removed = request.Removed,
                Words = request.Words,
                AnswerFrom = answer,
                OfferFrom = offer,
                MissesToHandoff = request.MissesToHandoff,
            };
    }

    private static Fault Wrong(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
