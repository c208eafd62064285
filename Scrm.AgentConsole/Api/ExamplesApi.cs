using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Examples;
using Scrm.Core.Handoffs;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Worked examples that taggers learn from.</summary>
internal static class ExamplesApi
{
    internal const string FileType = "application/x-ndjson; charset=utf-8";

    public static void Map(IEndpointRouteBuilder api)
    {
        var examples = api.MapGroup("/examples").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        examples.MapGet("", SummariseAsync).WithName("ReadExamples");
        examples.MapGet("/wishes", WishesAsync).WithName("ListWishExamples");
        examples.MapGet("/intents", IntentsAsync).WithName("ListIntentExamples");
        examples.MapGet("/wishes/export", ExportWishesAsync).WithName("ExportWishExamples");
        examples.MapGet("/intents/export", ExportIntentsAsync).WithName("ExportIntentExamples");
        examples.MapDelete("/wishes/{id}", (string id, RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Wish, id, token)).WithName("RemoveWishExample");
        examples.MapDelete("/intents/{id}", (string id, RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Intent, id, token)).WithName("RemoveIntentExample");
        examples.MapDelete("/wishes", (RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Wish, null, token)).WithName("RemoveWishExamples");
        examples.MapDelete("/intents", (RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Intent, null, token)).WithName("RemoveIntentExamples");
        ComplaintExamplesApi.Map(examples);
        ExampleFilesApi.Map(examples);
        ExampleTrialApi.Map(examples);
    }

    private static async Task<Ok<ExamplesView>> SummariseAsync(IExampleStore examples, ITagStore tags, LearnedTags learned, LearnedComplaints complaints, CancellationToken cancellationToken)
    {
        var book = await tags.LoadAsync(cancellationToken);
        return TypedResults.Ok(new ExamplesView(
            (await examples.WishesAsync(cancellationToken)).ToSummary(book, learned.Wishes),
            (await examples.IntentsAsync(cancellationToken)).ToSummary(learned.Intents),
            (await examples.ComplaintsAsync(cancellationToken)).ToSummary(complaints.Current)));
    }

    private static async Task<Results<Ok<ListView<WishExampleView>>, ProblemHttpResult>> WishesAsync(
        string? cursor, string? limit, IExampleStore examples, CancellationToken cancellationToken) =>
        List(await examples.WishesAsync(cancellationToken), e => e.ToView(), cursor, limit);

    private static async Task<Results<Ok<ListView<IntentTextView>>, ProblemHttpResult>> IntentsAsync(
        string? cursor, string? limit, IExampleStore examples, CancellationToken cancellationToken) =>
        List(await examples.IntentsAsync(cancellationToken), e => e.ToView(), cursor, limit);

    private static async Task<FileContentHttpResult> ExportWishesAsync(IExampleStore examples, CancellationToken cancellationToken) =>
        TypedResults.File(ExampleFileWriter.Of(await examples.WishesAsync(cancellationToken)), FileType, "scrm-wishes.jsonl");

    private static async Task<FileContentHttpResult> ExportIntentsAsync(IExampleStore examples, CancellationToken cancellationToken) =>
        TypedResults.File(ExampleFileWriter.Of(await examples.IntentsAsync(cancellationToken)), FileType, "scrm-intents.jsonl");

    // Newest first; a cursor is how many stand before the page.
    internal static Results<Ok<ListView<TView>>, ProblemHttpResult> List<T, TView>(IReadOnlyList<T> all, Func<T, TView> view, string? cursor, string? limit)
    {
        var (size, from) = (Paging.Limit(limit), Paging.Sequence("cursor", cursor));
        if ((size.Fault ?? from.Fault) is { } fault)
        {
            return Problems.Of(fault);
        }

        var start = (int)Math.Min(from.Value ?? 0, all.Count);
        var page = all.Reverse().Skip(start).Take(size.Value).Select(view).ToList();
        return TypedResults.Ok(new ListView<TView>(page, start + page.Count < all.Count ? $"{start + page.Count}" : null));
    }
}
