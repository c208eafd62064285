using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.Bot.Hooks;

/// <summary>Sends finished forms to the company's address, and does what it answers.</summary>
internal sealed partial class HookWorker(
    IFormDeliveries deliveries, IFormStore forms, FormLibrary library, HookClient client, SettleDelivery settle, TimeProvider time, ILogger<HookWorker> logger)
    : BackgroundService
{
    private const int Batch = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await RoundAsync(stoppingToken) < Batch)
            {
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    /// <summary>Sends what is due; how many that were.</summary>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            var taken = await deliveries.TakeAsync(time.GetUtcNow(), Hold, Batch, cancellationToken);
            await Task.WhenAll(taken.Select(delivery => SendAsync(delivery, cancellationToken)));
            return taken.Count;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotSent(broken);
            return 0;
        }
    }

    private async Task SendAsync(FormDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await CallAsync(delivery, cancellationToken);
            await settle.HandleAsync(new SettleRequest(delivery, answer.Reply, answer.Error), cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotSent(broken);
        }
    }

    private async Task<HookAnswer> CallAsync(FormDelivery delivery, CancellationToken cancellationToken)
    {
        var form = await library.FindAsync(delivery.FormId, delivery.Version, cancellationToken);
        var result = await forms.ResultAsync(delivery.ResultId, cancellationToken);
        return form?.Hook is not { } hook || result is null ? HookAnswer.Failed("noAddress")
            : await forms.SecretAsync(delivery.FormId, cancellationToken) is not { } secret ? HookAnswer.Failed("noSecret")
            : await client.CallAsync(hook, secret, delivery.Id, HookBody.Of(result), cancellationToken);
    }

    [LoggerMessage(EventId = 391, Level = LogLevel.Warning, Message = "Finished forms could not be sent on; it will be tried again")]
    private partial void LogNotSent(Exception broken);
}
