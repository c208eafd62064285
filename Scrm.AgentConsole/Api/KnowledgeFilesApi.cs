using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Articles as files: out, and in again.</summary>
internal static class KnowledgeFilesApi
{
    private const string Note = "import";

    public static void Map(IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("/knowledge").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        files.MapGet("/export", ExportAsync).WithName("ExportArticles");
        files.MapPost("/import", ImportAsync).WithName("ImportArticles")
            .Accepts<IFormFile>("multipart/form-data", "text/csv", "application/json").ProducesProblem(409).ProducesProblem(413);
    }

    private static async Task<Results<FileContentHttpResult, JsonHttpResult<ArticleFile>, ProblemHttpResult>> ExportAsync(
        string? format, IKnowledgeStore knowledge, HttpResponse response, CancellationToken cancellationToken)
    {
        if (format is not (null or "csv" or "json"))
        {
            return Problems.Invalid("format is csv or json.", "format");
        }

        var heads = await knowledge.ArticlesAsync(cancellationToken);
        if (format != "json")
        {
            return TypedResults.File(ArticleTableWriter.Write([.. heads.Select(h => h.Article)]), CsvWriter.ContentType, "knowledge.csv");
        }

        response.Headers.ContentDisposition = "attachment; filename=knowledge.json";
        return TypedResults.Json(new ArticleFile([.. heads.Select(h => h.ToView())]));
    }

    private static async Task<Results<Ok<ImportReportView>, ProblemHttpResult>> ImportAsync(
        HttpRequest request,
        bool? dryRun,
        ImportArticles import,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var file = await ArticleFileReader.ReadAsync(request, cancellationToken);
        if (!file.IsOk)
        {
            return Problems.Of(file.Fault);
        }

        var done = await import.HandleAsync(new ImportRequest(file.Value, dryRun ?? false, Note, current.Agent.Id), cancellationToken);
        if (!done.IsOk)
        {
            return Problems.Of(done.Fault);
        }

        var report = done.Value.ToView();
        if (done.Value.Applied)
        {
            audit.Changed("articles", Note, current.Agent);
        }

        return report.Problems.Count == 0 || dryRun == true
            ? TypedResults.Ok(report)
            : Problems.WithReport(new Fault(FaultCode.Invalid, "Nothing was stored: some lines are wrong.", "lines"), report);
    }
}
