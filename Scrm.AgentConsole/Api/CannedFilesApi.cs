using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Canned;
using Scrm.Core.Foundation;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Canned replies as tables: out, and in again.</summary>
internal static class CannedFilesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/canned/export", ExportAsync).RequireAuthorization(Policies.Agent).WithName("ExportCanned");
        api.MapPost("/canned/import", ImportAsync).RequireAuthorization(Policies.Supervisor).WithName("ImportCanned")
            .ProducesProblem(400).ProducesProblem(409).ProducesProblem(413);
    }

    private static async Task<FileContentHttpResult> ExportAsync(ICannedStore store, CurrentAgent current, CancellationToken cancellationToken) =>
        TypedResults.File(
            CannedTable.Write((await store.AllAsync(cancellationToken)).Where(r => SharingRules.MaySee(current.Agent, r.Sharing))),
            CsvWriter.ContentType,
            "canned.csv");

    private static async Task<Results<Ok<CannedImportView>, ProblemHttpResult>> ImportAsync(
        HttpRequest request,
        bool? dryRun,
        ICannedStore store,
        IDirectory directory,
        IIdFactory ids,
        CurrentAgent current,
        Audit audit,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var text = await TextUpload.ReadAsync(request, cancellationToken);
        if (!text.IsOk)
        {
            return Problems.Of(text.Fault);
        }

        var present = await store.AllAsync(cancellationToken);
        var teams = (await directory.TeamsAsync(cancellationToken)).Select(t => t.Id).ToHashSet();
        var read = CannedTable.Read(text.Value, present, teams, current.Agent.Id, ids.New, time.GetUtcNow());
        var view = new CannedImportView(read.Replies.Count(r => r.Version == 0), read.Replies.Count(r => r.Version > 0), read.Problems);
        if (dryRun == true)
        {
            return TypedResults.Ok(view);
        }

        if (read.Problems.Count > 0)
        {
            return Problems.WithReport(new Fault(FaultCode.Invalid, "Nothing was stored: some lines are wrong.", "lines"), view);
        }

        if (present.Count + view.New > CannedRules.Most)
        {
            return Problems.Invalid($"There are at most {CannedRules.Most} canned replies.", "tooManyCanned");
        }

        if (!await store.SaveAsync(read.Replies, cancellationToken))
        {
            return Problems.Of(new Fault(FaultCode.Conflict, "Somebody changed one of them meanwhile.", "changedMeanwhile"));
        }

        audit.Changed("canned replies", "import", current.Agent);
        return TypedResults.Ok(view);
    }
}
