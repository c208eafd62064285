using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Replays;

namespace Scrm.Bot.Background;

/// <summary>
/// Carries out replays that somebody began, one after another. Of several processes the one that sees a run idle takes it up; two that take
/// it up at once cost time, never truth.
/// </summary>
internal sealed partial class ReplayWorker(IReplayStore replays, RunReplay run, TimeProvider time, ILogger<ReplayWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
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
        var next = (await replays.ListAsync(cancellationToken)).LastOrDefault(j =>
            j.State == ReplayState.Running && (j.Seen == 0 || _mine.Contains(j.Id) || now - j.UpdatedAt > Idle));
        if (next is null)
        {
            return;
        }

        _mine.Add(next.Id);
        try
        {
            var ended = await run.HandleAsync(next.Id, cancellationToken);
            LogEnded(next.Id, ended?.Seen ?? 0, ended?.Kept ?? 0);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogBroken(broken);
            await FailAsync(next.Id, cancellationToken);
        }
    }

    private async Task FailAsync(string id, CancellationToken cancellationToken)
    {
        if (await replays.GetAsync(id, cancellationToken) is { State: ReplayState.Running } job)
        {
            var failed = job with { State = ReplayState.Failed, Error = "The replay met an error; the log has it. It can go on where it was.", UpdatedAt = time.GetUtcNow() };
            await replays.SaveAsync(failed, job.Version, job.Kept, [], cancellationToken);
        }
    }

    [LoggerMessage(EventId = 341, Level = LogLevel.Information, Message = "Replay {ReplayId} stopped: {Seen} conversations played, {Kept} lines differ")]
    private partial void LogEnded(string replayId, int seen, int kept);

    [LoggerMessage(EventId = 342, Level = LogLevel.Error, Message = "A replay failed")]
    private partial void LogBroken(Exception broken);
}
