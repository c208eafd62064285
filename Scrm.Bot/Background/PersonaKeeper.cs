using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;

namespace Scrm.Bot.Background;

/// <summary>
/// People age without doing anything: keeps every stored picture younger than a day, and computes those anew that were judged by older
/// settings or never. In small steps, so that customers do not feel it.
/// </summary>
internal sealed partial class PersonaKeeper(
    IPersonaStore personas, PersonaLibrary library, RefreshPersona refresh, TimeProvider time, ILogger<PersonaKeeper> logger) : BackgroundService
{
    private const int Step = 200;
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await StepAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotKept(broken);
            }
        }
    }

    private async Task StepAsync(CancellationToken cancellationToken)
    {
        var dayAgo = time.GetUtcNow() - Age;
        var saved = (await library.CurrentAsync(cancellationToken)).Settings.SavedAt;
        foreach (var contactId in await personas.StaleAsync(saved > dayAgo ? saved.Value : dayAgo, Step, cancellationToken))
        {
            await refresh.HandleAsync(contactId, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 351, Level = LogLevel.Error, Message = "Pictures of people could not be brought up to today")]
    private partial void LogNotKept(Exception broken);
}
