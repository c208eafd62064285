using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Machines;

namespace Scrm.AgentConsole.Api;

/// <summary>Tokens of other systems: made and revoked by admins, shown once.</summary>
internal static class TokensApi
{
    private const int MaxName = 60;

    public static void Map(IEndpointRouteBuilder api)
    {
        var tokens = api.MapGroup("/tokens").RequireAuthorization(Policies.Admin);
        tokens.MapGet("", ListAsync).WithName("ListTokens");
        tokens.MapPost("", CreateAsync).WithName("CreateToken").ProducesProblem(400);
        tokens.MapDelete("/{id}", RevokeAsync).WithName("RevokeToken").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<ApiTokenView>>> ListAsync(IApiTokenStore tokens, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<ApiTokenView>>([.. (await tokens.AllAsync(cancellationToken)).Select(t => t.ToView())]);

    private static async Task<Results<Ok<NewApiTokenView>, ProblemHttpResult>> CreateAsync(
        ApiTokenInput input, IApiTokenStore tokens, IIdFactory ids, CurrentAgent current, Audit audit, TimeProvider time, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Length > MaxName)
        {
            return Problems.Invalid($"A name has 1 to {MaxName} characters.", "name");
        }

        if (input.Scopes is not { Count: > 0 } scopes || scopes.Any(s => !ApiScopes.All.Contains(s)))
        {
            return Problems.Invalid($"A token has one or more of the scopes {string.Join(", ", ApiScopes.All)}.", "scopes");
        }

        var id = ids.New();
        var text = ApiTokenText.New(id);
        var token = new ApiToken
        {
            Id = id,
            Name = input.Name.Trim(),
            Hash = ApiTokenText.HashOf(text),
            Scopes = [.. scopes.Distinct()],
            CreatedBy = current.Agent.Id,
            CreatedAt = time.GetUtcNow(),
        };
        await tokens.SaveAsync(token, cancellationToken);
        audit.Changed("token", id, current.Agent);
        return TypedResults.Ok(new NewApiTokenView(text, token.ToView()));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeAsync(
        string id, IApiTokenStore tokens, CurrentAgent current, Audit audit, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(id, cancellationToken) is not { } token)
        {
            return Problems.NotFound("token");
        }

        await tokens.SaveAsync(token with { RevokedAt = token.RevokedAt ?? time.GetUtcNow() }, cancellationToken);
        audit.Removed("token", id, current.Agent);
        return TypedResults.NoContent();
    }
}
