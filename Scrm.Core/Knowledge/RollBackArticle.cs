using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Brings back an older version.</summary>
/// <param name="Id">Which article; a removed one comes back.</param>
/// <param name="Version">Which version.</param>
/// <param name="ExpectedVersion">The newest version that was seen; null: whatever is stored.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="AgentId">Who.</param>
public sealed record RollBackRequest(string Id, int Version, int? ExpectedVersion, string? Note, string AgentId);

/// <summary>Adds a version that says what an older one said; nothing between them is lost.</summary>
public sealed class RollBackArticle(IKnowledgeStore knowledge, ArticlePictures pictures, TimeProvider time)
{
    /// <summary>The new version.</summary>
    public async Task<Result<KnowledgeArticle>> HandleAsync(RollBackRequest request, CancellationToken cancellationToken)
    {
        var versions = await knowledge.VersionsAsync(request.Id, cancellationToken);
        if (versions.Count == 0)
        {
            return ArticleFaults.NotFound;
        }

        // A version that only says the article was removed has nothing to bring back.
        if (versions.FirstOrDefault(v => v.Version == request.Version) is not { RemovedAt: null } old)
        {
            return ArticleFaults.NoVersion;
        }

        var newest = versions[0];
        var wanted = await pictures.FillAsync(
            old with
            {
                Version = newest.Version + 1,
                UpdatedAt = time.GetUtcNow(),
                UpdatedBy = request.AgentId,
                ChangeNote = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim(),
                RestoredFrom = old.Version,
            },
            cancellationToken);
        if ((wanted.Fault ?? ArticleRules.Refusal(wanted.Value!)) is { } refusal)
        {
            return refusal;
        }

        return (request.ExpectedVersion ?? newest.Version) == newest.Version
            && await knowledge.SaveArticleAsync(wanted.Value!, newest.Version, cancellationToken)
            ? wanted
            : ArticleFaults.Changed;
    }
}
