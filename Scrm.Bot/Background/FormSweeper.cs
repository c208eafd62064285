using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.Bot.Background;

/// <summary>Reminds of open forms and ends them when their time has come, and closes those that people took over.</summary>
internal sealed partial class FormSweeper(IFormStore forms, ExpireForm expire, TimeProvider time, ILogger<FormSweeper> logger) : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RoundAsync(stoppingToken);
        }
    }

    /// <summary>Looks at what is due.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var conversationId in await forms.DueAsync(time.GetUtcNow(), Batch, cancellationToken))
            {
                await expire.HandleAsync(conversationId, cancellationToken);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotSwept(broken);
        }
    }

    [LoggerMessage(EventId = 381, Level = LogLevel.Error, Message = "Open forms could not be looked at")]
    private partial void LogNotSwept(Exception broken);
}
