using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.RuleBooks;

namespace Scrm.Bot.Background;

/// <summary>Carries out dry runs of rules that somebody began; of several processes the one that sees a run idle takes it up.</summary>
internal sealed partial class RuleRunWorker(IRuleRunStore runs, RunRuleRun run, EndRuleRun end, TimeProvider time, ILogger<RuleRunWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOneAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogBroken(broken);
            }
        }
    }

    private async Task RunOneAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var next = (await runs.ListAsync(cancellationToken)).LastOrDefault(r => r.State == RuleRunState.Running && (r.Seen == 0 || now - r.UpdatedAt > Idle));
        if (next is null)
        {
            return;
        }

        try
        {
            var ended = await run.HandleAsync(next.Id, cancellationToken);
            LogEnded(next.Id, ended?.Seen ?? 0, ended?.Changed ?? 0);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogBroken(broken);
            await end.HandleAsync(next.Id, RuleRunState.Failed, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 345, Level = LogLevel.Information, Message = "Dry run {RunId} stopped: {Seen} conversations seen, {Changed} messages differ")]
    private partial void LogEnded(string runId, int seen, int changed);

    [LoggerMessage(EventId = 346, Level = LogLevel.Error, Message = "A dry run of rules failed")]
    private partial void LogBroken(Exception broken);
}
