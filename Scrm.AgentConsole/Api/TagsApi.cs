using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>The company's dimensions, tags and rules.</summary>
internal static class TagsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/tags", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadTags");
        var write = api.MapGroup("/tags").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        write.MapPut("/dimensions/{id}", SaveDimensionAsync).WithName("SaveDimension");
        write.MapPut("/tags/{id}", SaveTagAsync).WithName("SaveTag");
        write.MapPut("/rules/{id}", SaveRuleAsync).WithName("SaveTagRule");
    }

    private static async Task<Ok<TagBook>> ReadAsync(ITagStore tags, CancellationToken cancellationToken) =>
        TypedResults.Ok(await tags.LoadAsync(cancellationToken));

    private static async Task<Results<Ok<TagDimension>, ProblemHttpResult>> SaveDimensionAsync(
        string id, TagDimensionInput input, ITagStore tags, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var dimension = TagBookRules.Dimension(id, input);
        if (!dimension.IsOk)
        {
            return Problems.Of(dimension.Fault);
        }

        await tags.SaveDimensionAsync(dimension.Value, cancellationToken);
        audit.Changed("dimension", id, current.Agent);
        return TypedResults.Ok(dimension.Value);
    }

    private static async Task<Results<Ok<Tag>, ProblemHttpResult>> SaveTagAsync(
        string id, TagFactsInput input, ITagStore tags, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var tag = TagBookRules.Tag(id, input, await tags.LoadAsync(cancellationToken));
        if (!tag.IsOk)
        {
            return Problems.Of(tag.Fault);
        }

        await tags.SaveTagAsync(tag.Value, cancellationToken);
        audit.Changed("tag", id, current.Agent);
        return TypedResults.Ok(tag.Value);
    }

    private static async Task<Results<Ok<TagRule>, ProblemHttpResult>> SaveRuleAsync(
        string id, TagRuleInput input, ITagStore tags, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var rule = TagBookRules.Rule(id, input, await tags.LoadAsync(cancellationToken));
        if (!rule.IsOk)
        {
            return Problems.Of(rule.Fault);
        }

        await tags.SaveRuleAsync(rule.Value, cancellationToken);
        audit.Changed("tag rule", id, current.Agent);
        return TypedResults.Ok(rule.Value);
    }
}
