using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Scrm.AgentConsole.Access;
using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Runs a change of the book, writes down who made it, and answers.</summary>
internal sealed class ChangeTagBook(TagBookEditor editor, CurrentAgent current, Audit audit)
{
    /// <summary>Answers with what was saved.</summary>
    public async Task<Results<Ok<T>, ProblemHttpResult>> SaveAsync<T>(
        string kind,
        string id,
        Func<TagBook, Result<TagBookChange>> decide,
        Func<TagBookChange, IReadOnlyList<T>> saved,
        CancellationToken cancellationToken)
    {
        var change = await editor.EditAsync(decide, cancellationToken);
        if (!change.IsOk)
        {
            return Problems.Of(change.Fault);
        }

        audit.Changed(kind, id, current.Agent);
        return TypedResults.Ok(saved(change.Value)[0]);
    }

    /// <summary>Answers with nothing.</summary>
    public Task<Results<NoContent, ProblemHttpResult>> DoAsync(
        string kind, string id, Func<TagBook, Result<TagBookChange>> decide, CancellationToken cancellationToken) =>
        RunAsync(decide, () => audit.Changed(kind, id, current.Agent), cancellationToken);

    /// <summary>Answers with nothing, and notes that it is gone.</summary>
    public Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string kind, string id, Func<TagBook, Result<TagBookChange>> decide, CancellationToken cancellationToken) =>
        RunAsync(decide, () => audit.Removed(kind, id, current.Agent), cancellationToken);

    /// <summary>A new rule is its maker's unless somebody else is named.</summary>
    public TagRule Owned(TagBook book, TagRule rule) =>
        rule.OwnerId is null && book.Rules.All(r => r.Id != rule.Id) ? rule with { OwnerId = current.Agent.Id } : rule;

    private async Task<Results<NoContent, ProblemHttpResult>> RunAsync(
        Func<TagBook, Result<TagBookChange>> decide, Action note, CancellationToken cancellationToken)
    {
        var change = await editor.EditAsync(decide, cancellationToken);
        if (!change.IsOk)
        {
            return Problems.Of(change.Fault);
        }

        note();
        return TypedResults.NoContent();
    }
}
