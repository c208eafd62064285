using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Sweeping;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads the company's dimensions, tags and rules, and tries the rules.</summary>
internal static class TagsApi
{
    private const int MaxTried = 2000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/tags", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadTags");
        var managing = api.MapGroup("/tags").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        managing.MapGet("/usage", UsageAsync).WithName("ReadTagUsage");
        managing.MapGet("/sweep", SweepAsync).WithName("ReadTagSweep");
        managing.MapPost("/try", TryAsync).WithName("TryTagRules");
        TagBookApi.Map(managing);
        TagExchangeApi.Map(managing);
        PlatformTagsApi.Map(managing);
    }

    private static async Task<Ok<TagBook>> ReadAsync(ITagStore tags, HttpResponse response, CancellationToken cancellationToken)
    {
        var book = await tags.LoadAsync(cancellationToken);
        response.Headers.ETag = $"\"{book.Revision.ToString(CultureInfo.InvariantCulture)}\"";
        return TypedResults.Ok(book);
    }

    private static async Task<Ok<TagUsageView>> UsageAsync(ITagUsage usage, CancellationToken cancellationToken)
    {
        var counts = await usage.CountAsync(cancellationToken);
        return TypedResults.Ok(new TagUsageView(counts.Tags, counts.Rules));
    }

    private static async Task<Ok<SweepStateView>> SweepAsync(ISweepStore sweeps, CancellationToken cancellationToken) =>
        TypedResults.Ok((await sweeps.LoadAsync(cancellationToken)).ToView());

    private static async Task<Results<Ok<TagTryView>, ProblemHttpResult>> TryAsync(
        TagTryInput input, ITagStore tags, LearnedTrial trial, CancellationToken cancellationToken)
    {
        if (input.Text is not { Length: > 0 and <= MaxTried })
        {
            return Problems.Invalid($"A text to try has 1 to {MaxTried} characters.", "text");
        }

        if (input.Patterns is not { } patterns)
        {
            var learned = await trial.OfAsync(input.Source, input.Text, cancellationToken);
            var book = await tags.LoadAsync(cancellationToken);
            return TypedResults.Ok(new TagTryView([.. RuleTrial.Run(book, input.Source, input.Text, learned).Select(m => View(m) with { RuleId = m.Rule.Id, TagId = m.Rule.TagId })]));
        }

        if (patterns.Count > TagBookRules.MaxPatterns || patterns.Any(p => p is null))
        {
            return Problems.Invalid($"There are at most {TagBookRules.MaxPatterns} patterns.", "patterns");
        }

        return TypedResults.Ok(new TagTryView(RuleTrial.Run(
            input.Source, patterns, input.Text, await trial.OfAsync(input.Source, input.Text, cancellationToken)) is { } match ? [View(match)] : []));
    }

    private static TagTryMatch View(RuleMatch match) => new(
        null, null, match.Rule.Source, match.Rule.Confidence, [.. match.Spans.Select(s => new TagTrySpan(s.Start, s.Length))]);
}
