using Microsoft.Extensions.Hosting;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Memory;

/// <summary>Writes the state file a moment after something changed, and once more at the end.</summary>
internal sealed class StateKeeper(Platform platform, PlatformClock clock, WeChatEmulatorOptions options) : BackgroundService
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (options.StateFile is { Length: > 0 } path)
        {
            await StateFile.SaveAsync(path, platform, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.StateFile is not { Length: > 0 } path)
        {
            return;
        }

        var changes = Changes();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.WhenAny([.. changes, Task.Delay(Look, clock, stoppingToken)]);
                await Task.Delay(Moment, clock, stoppingToken);

                // Before the writing: what changes while the file is written is written next.
                changes = Changes();
                await StateFile.SaveAsync(path, platform, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Stopping writes once more.
            }
        }
    }

    private IReadOnlyList<Task> Changes() => [.. platform.All.Select(account => account.Changes.Next)];
}
