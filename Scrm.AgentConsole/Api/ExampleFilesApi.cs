using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Examples;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Files of examples in, and tags for the wishes in them.</summary>
internal static class ExampleFilesApi
{
    public static void Map(RouteGroupBuilder examples)
    {
        examples.MapPost("/wishes/import", WishesAsync).WithName("ImportWishExamples").Accepts<IFormFile>("multipart/form-data", "application/json", "application/octet-stream");
        examples.MapPost("/intents/import", IntentsAsync).WithName("ImportIntentExamples").Accepts<IFormFile>("multipart/form-data", "application/json", "application/octet-stream");
        examples.MapPost("/complaints/import", ComplaintsAsync).WithName("ImportComplaintExamples").Accepts<IFormFile>("multipart/form-data", "application/json", "application/octet-stream");
        examples.MapPost("/wishes/tags", MakeTagsAsync).WithName("MakeWishTags").ProducesProblem(404).ProducesProblem(409);
    }

    /// <summary>Takes all of a file or nothing; with <c>tags=true</c> also makes tags and rules for wishes that no rule reads yet.</summary>
    private static async Task<Results<Ok<ExampleImportView>, ProblemHttpResult>> WishesAsync(
        HttpRequest request,
        ImportExamples import,
        MakeWishTags make,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken,
        bool dryRun = false,
        bool tags = false)
    {
        var text = await TextUpload.ReadAsync(request, cancellationToken);
        if (!text.IsOk)
        {
            return Problems.Of(text.Fault);
        }

        var done = await TakeAsync(ExampleFileReader.Wishes(text.Value), dryRun, import, current, audit, cancellationToken);
        if (dryRun || !tags || !done.IsOk)
        {
            return Answer(done);
        }

        var made = await make.HandleAsync(current.Agent.Id, cancellationToken);
        return made.IsOk
            ? TypedResults.Ok(done.Value.View with { TagsMade = made.Value.Tags.Count, RulesMade = made.Value.Rules.Count })
            : Problems.Of(made.Fault);
    }

    private static Task<Results<Ok<ExampleImportView>, ProblemHttpResult>> IntentsAsync(
        HttpRequest request, ImportExamples import, CurrentAgent current, Audit audit, CancellationToken cancellationToken, bool dryRun = false) =>
        TextsAsync(ExampleFileReader.Intents, request, import, current, audit, dryRun, cancellationToken);

    private static Task<Results<Ok<ExampleImportView>, ProblemHttpResult>> ComplaintsAsync(
        HttpRequest request, ImportExamples import, CurrentAgent current, Audit audit, CancellationToken cancellationToken, bool dryRun = false) =>
        TextsAsync(ExampleFileReader.Complaints, request, import, current, audit, dryRun, cancellationToken);

    private static async Task<Results<Ok<ExampleImportView>, ProblemHttpResult>> TextsAsync(
        Func<string, ExampleFile> read, HttpRequest request, ImportExamples import, CurrentAgent current, Audit audit, bool dryRun, CancellationToken cancellationToken)
    {
        var text = await TextUpload.ReadAsync(request, cancellationToken);
        return text.IsOk
            ? Answer(await TakeAsync(read(text.Value), dryRun, import, current, audit, cancellationToken))
            : Problems.Of(text.Fault);
    }

    private static async Task<Results<Ok<WishTagsView>, ProblemHttpResult>> MakeTagsAsync(
        IExampleStore examples, MakeWishTags make, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if ((await examples.WishesAsync(cancellationToken)).Count == 0)
        {
            return Problems.NotFound("example");
        }

        var made = await make.HandleAsync(current.Agent.Id, cancellationToken);
        if (!made.IsOk)
        {
            return Problems.Of(made.Fault);
        }

        audit.Changed("tags of wishes", $"{made.Value.Rules.Count} rules", current.Agent);
        return TypedResults.Ok(new WishTagsView(made.Value.Tags.Count, made.Value.Rules.Count));
    }

    private static async Task<Result<Taken>> TakeAsync(
        ExampleFile file, bool dryRun, ImportExamples import, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var rows = file.Wishes.Count + file.Intents.Count + file.Complaints.Count;
        var view = new ExampleImportView(false, rows, 0, 0, 0, 0, 0, file.Problems);
        if (file.Problems.Count > 0 || dryRun)
        {
            return new Taken(view, file.Problems.Count > 0 && !dryRun);
        }

        var done = await import.HandleAsync(file, cancellationToken);
        if (!done.IsOk)
        {
            return done.Fault;
        }

        audit.Changed("examples", $"{rows} rows", current.Agent);
        var (added, changed, same) = done.Value;
        return new Taken(view with { Applied = true, Added = added, Changed = changed, Unchanged = same }, false);
    }

    private static Results<Ok<ExampleImportView>, ProblemHttpResult> Answer(Result<Taken> done) =>
        !done.IsOk ? Problems.Of(done.Fault)
        : done.Value.Refused ? Problems.WithReport(new Fault(FaultCode.Invalid, "Nothing was stored: some lines are wrong.", "lines"), done.Value.View)
        : TypedResults.Ok(done.Value.View);

    private sealed record Taken(ExampleImportView View, bool Refused);
}
