using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Standing;

namespace Scrm.Bot.Background;

/// <summary>Looks at people who were just touched. A hint: when it is lost, the next touch or the sweep looks.</summary>
internal sealed partial class StandingKeeper(KeepStandingTags keep, ILogger<StandingKeeper> logger) : BackgroundService
{
    private readonly Channel<string> _people = Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Enqueue(string contactId) => _people.Writer.TryWrite(contactId);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _people.Reader.WaitToReadAsync(stoppingToken))
        {
            // Who writes five lines is looked at once.
            var touched = new HashSet<string>(StringComparer.Ordinal);
            while (touched.Count < 200 && _people.Reader.TryRead(out var contactId))
            {
                touched.Add(contactId);
            }

            foreach (var contactId in touched)
            {
                await LookAsync(contactId, stoppingToken);
            }
        }
    }

    private async Task LookAsync(string contactId, CancellationToken cancellationToken)
    {
        try
        {
            await keep.HandleAsync(contactId, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotKept(broken);
        }
    }

    [LoggerMessage(EventId = 331, Level = LogLevel.Warning, Message = "The standing tags of a contact were not looked at")]
    private partial void LogNotKept(Exception broken);
}
