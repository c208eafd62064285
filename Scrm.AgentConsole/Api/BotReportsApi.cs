using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Outcomes;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>What came of the bot's conversations, and the conversations behind every figure.</summary>
internal static class BotReportsApi
{
    private const int UsualDays = 30;
    private const int Shown = 200;

    public static void Map(IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports/bot").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        reports.MapGet("", ReadAsync).WithName("ReadBotReport");
        reports.MapGet("/table.csv", ExportAsync).WithName("ExportBotReport");
        reports.MapGet("/conversations", ListAsync).WithName("ListBotConversations");
    }

    private static async Task<Results<Ok<BotReport>, ProblemHttpResult>> ReadAsync(
        string? inbox, string? from, string? to, BotPeriods periods, ReadBotReport read, CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var report = await read.HandleAsync(query.Value, cancellationToken);
        return report.IsOk ? TypedResults.Ok(report.Value) : Problems.Of(report.Fault);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string? inbox, string? from, string? to, string? language, BotPeriods periods, ReadBotReport read, CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var report = await read.HandleAsync(query.Value, cancellationToken);
        return report.IsOk
            ? TypedResults.File(CsvWriter.Bytes(BotTable.Rows(report.Value, language == "en")), CsvWriter.ContentType, "bot.csv")
            : Problems.Of(report.Fault);
    }

    private static async Task<Results<Ok<ListView<BotConversation>>, ProblemHttpResult>> ListAsync(
        string? inbox, string? from, string? to, string? measure, string? reason, BotPeriods periods, IBotOutcomes outcomes, CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        return Enum.TryParse<BotMeasure>(measure ?? nameof(BotMeasure.Asked), ignoreCase: true, out var asked) && Enum.IsDefined(asked)
            ? TypedResults.Ok(new ListView<BotConversation>(await outcomes.ConversationsAsync(query.Value, asked, reason, Shown, cancellationToken), null))
            : Problems.Invalid("There is no such figure.", "measure");
    }
}
