using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Wire;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Changes the book of tags.</summary>
internal static class TagBookApi
{
    public static void Map(RouteGroupBuilder managing)
    {
        var write = managing.MapGroup("").ProducesProblem(404).ProducesProblem(409);
        write.MapPut("/dimensions/{id}", SaveDimensionAsync).WithName("SaveDimension");
        write.MapPut("/tags/{id}", SaveTagAsync).WithName("SaveTag");
        write.MapPut("/rules/{id}", SaveRuleAsync).WithName("SaveTagRule");
        write.MapPut("/order", OrderAsync).WithName("OrderDimensions");
        write.MapPost("/dimensions/{id}/merge", MergeDimensionAsync).WithName("MergeDimension");
        write.MapPost("/tags/{id}/merge", MergeTagAsync).WithName("MergeTag");
        write.MapPost("/rules/{id}/merge", MergeRuleAsync).WithName("MergeTagRule");
        write.MapDelete("/dimensions/{id}", RemoveDimensionAsync).WithName("RemoveDimension");
        write.MapDelete("/tags/{id}", RemoveTagAsync).WithName("RemoveTag");
        write.MapDelete("/rules/{id}", RemoveRuleAsync).WithName("RemoveTagRule");
    }

    private static Task<Results<Ok<TagDimension>, ProblemHttpResult>> SaveDimensionAsync(
        string id, TagDimensionInput input, ChangeTagBook change, CancellationToken cancellationToken) =>
        change.SaveAsync("dimension", id, book => SaveInBook.Dimension(book, input.ToDimension(id), input.Version), c => c.Dimensions, cancellationToken);

    private static Task<Results<Ok<Tag>, ProblemHttpResult>> SaveTagAsync(
        string id, TagFactsInput input, ChangeTagBook change, CancellationToken cancellationToken) =>
        change.SaveAsync("tag", id, book => SaveInBook.Tag(book, input.ToTag(id), input.Version), c => c.Tags, cancellationToken);

    private static Task<Results<Ok<TagRule>, ProblemHttpResult>> SaveRuleAsync(
        string id, TagRuleInput input, ChangeTagBook change, TimeProvider time, CancellationToken cancellationToken) =>
        change.SaveAsync(
            "tag rule", id, book => SaveInBook.Rule(book, change.Owned(book, input.ToRule(id, time.GetUtcNow())), input.Version), c => c.Rules, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> OrderAsync(
        DimensionOrderInput input, ChangeTagBook change, CancellationToken cancellationToken) =>
        input.Ids is { Count: > 0 } ids
            ? await change.DoAsync("order of dimensions", "all", book => OrderDimensions.Decide(book, ids), cancellationToken)
            : Problems.Invalid("Name all dimensions in their order.", "ids");

    private static Task<Results<NoContent, ProblemHttpResult>> MergeDimensionAsync(
        string id, MergeInput input, ChangeTagBook change, CancellationToken cancellationToken) =>
        change.DoAsync("dimension", id, book => MergeInBook.Dimensions(book, id, input.Into), cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> MergeTagAsync(
        string id, MergeInput input, ChangeTagBook change, CancellationToken cancellationToken) =>
        change.DoAsync("tag", id, book => MergeInBook.Tags(book, id, input.Into), cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> MergeRuleAsync(
        string id, MergeInput input, ChangeTagBook change, ITagUsage usage, TimeProvider time, CancellationToken cancellationToken)
    {
        var used = await usage.CountAsync(cancellationToken);
        return await change.DoAsync("tag rule", id, book => MergeInBook.Rules(book, id, input.Into, used, time.GetUtcNow()), cancellationToken);
    }

    private static Task<Results<NoContent, ProblemHttpResult>> RemoveDimensionAsync(string id, ChangeTagBook change, CancellationToken cancellationToken) =>
        change.RemoveAsync("dimension", id, book => RemoveFromBook.Dimension(book, id), cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveTagAsync(
        string id, ChangeTagBook change, ITagUsage usage, CancellationToken cancellationToken)
    {
        var used = await usage.CountAsync(cancellationToken);
        return await change.RemoveAsync("tag", id, book => RemoveFromBook.Tag(book, id, used), cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveRuleAsync(
        string id, ChangeTagBook change, ITagUsage usage, CancellationToken cancellationToken)
    {
        var used = await usage.CountAsync(cancellationToken);
        return await change.RemoveAsync("tag rule", id, book => RemoveFromBook.Rule(book, id, used), cancellationToken);
    }
}
