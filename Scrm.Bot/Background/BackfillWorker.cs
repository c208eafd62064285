using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Backfill;

namespace Scrm.Bot.Background;

/// <summary>
/// Carries out runs over history that somebody began, one after another. Of several processes the one that sees a run idle takes it up;
/// two that take it up at once cost time, never truth.
/// </summary>
internal sealed partial class BackfillWorker(IBackfillStore jobs, RunBackfill run, TimeProvider time, ILogger<BackfillWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);
    private readonly HashSet<string> _mine = [];

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
        var next = (await jobs.ListAsync(cancellationToken)).LastOrDefault(j =>
            j.State == BackfillState.Running && (j.Seen == 0 || _mine.Contains(j.Id) || now - j.UpdatedAt > Idle));
        if (next is null)
        {
            return;
        }

        _mine.Add(next.Id);
        try
        {
            var ended = await run.HandleAsync(next.Id, null, cancellationToken);
            LogEnded(next.Id, ended?.Seen ?? 0, ended?.Matched ?? 0);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogBroken(broken);
            await FailAsync(next.Id, cancellationToken);
        }
    }

    private async Task FailAsync(string id, CancellationToken cancellationToken)
    {
        if (await jobs.GetAsync(id, cancellationToken) is { State: BackfillState.Running } job)
        {
            var failed = job with { State = BackfillState.Failed, Error = "The run met an error; the log has it. It can go on where it was.", UpdatedAt = time.GetUtcNow() };
            await jobs.SaveAsync(failed, job.Version, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 331, Level = LogLevel.Information, Message = "Run {JobId} over history stopped: {Seen} seen, {Matched} matched")]
    private partial void LogEnded(string jobId, long seen, long matched);

    [LoggerMessage(EventId = 332, Level = LogLevel.Error, Message = "A run over history failed")]
    private partial void LogBroken(Exception broken);
}
