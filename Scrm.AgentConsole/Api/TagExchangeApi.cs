using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Tables;
using Scrm.Core.TagBooks;
using Scrm.Core.TagExchange;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>The book of tags as a file, out and in.</summary>
internal static class TagExchangeApi
{
    public static void Map(RouteGroupBuilder managing)
    {
        managing.MapGet("/export", ExportAsync).WithName("ExportTags");
        managing.MapPost("/import", ImportAsync).WithName("ImportTags")
            .Accepts<IFormFile>("multipart/form-data", "text/csv", "application/json", "application/octet-stream").ProducesProblem(413).ProducesProblem(409);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        ITagStore tags, CancellationToken cancellationToken, string format = "csv")
    {
        var book = await tags.LoadAsync(cancellationToken);
        return format switch
        {
            "csv" => TypedResults.File(BookTable.Write(book), CsvWriter.ContentType, "scrm-tags.csv"),
            "json" => TypedResults.File(
                JsonSerializer.SerializeToUtf8Bytes(book, TagFileJson.Readable), "application/json; charset=utf-8", "scrm-tags.json"),
            _ => Problems.Invalid("A book of tags is exported as csv or json.", "format"),
        };
    }

    /// <summary>Takes all of a file or nothing; with <c>dryRun=true</c> only says what it would do.</summary>
    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> ImportAsync(
        HttpRequest request,
        ITagStore tags,
        TagBookEditor editor,
        IIdFactory ids,
        TimeProvider time,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken,
        bool dryRun = false)
    {
        var file = await TagFileReader.ReadAsync(request, cancellationToken);
        if (!file.IsOk)
        {
            return file.Fault.Detail == TagFileReader.TooLarge ? Problems.OfStatus(StatusCodes.Status413PayloadTooLarge) : Problems.Of(file.Fault);
        }

        var importer = new BookImporter(ids.New, current.Agent.Id, time.GetUtcNow());
        var plan = importer.Plan(await tags.LoadAsync(cancellationToken), file.Value);
        if (dryRun || plan.Problems.Count > 0)
        {
            return TypedResults.Ok(ImportView.Of(plan, done: false));
        }

        // Planned anew on the book as it is when it is saved: somebody may have been faster.
        var saved = await editor.EditAsync(book => (plan = importer.Plan(book, file.Value)).Change, cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("tags of a file", $"{plan.Steps.Count} rows", current.Agent);
        return TypedResults.Ok(ImportView.Of(plan, done: plan.Problems.Count == 0));
    }
}
