using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Scrm.AgentConsole.Access;
using Scrm.Core.Examples;

namespace Scrm.AgentConsole.Api;

/// <summary>Removes one example, or all of a kind.</summary>
internal sealed class RemoveExamples(IExampleStore examples, CurrentAgent current, Audit audit)
{
    public async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(ExampleKind kind, string? id, CancellationToken cancellationToken)
    {
        if (await examples.RemoveAsync(kind, id is null ? null : [id], cancellationToken) == 0)
        {
            return Problems.NotFound("example");
        }

        audit.Removed("examples", id ?? $"all of {kind}", current.Agent);
        return TypedResults.NoContent();
    }
}
