using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Contacts;
using Scrm.Core.Members;
using Scrm.Core.Merging;

namespace Scrm.Bot.Background;

/// <summary>Recognises people whose phone, number or owner's id has just become known.</summary>
internal sealed partial class MemberMatcher(IPersonKeys keys, MatchMember match, MergeProven merge, TimeProvider time, ILogger<MemberMatcher> logger) : BackgroundService
{
    private const int Batch = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

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

    /// <summary>Looks at those whose keys are fresh; how many that were.</summary>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            var fresh = await keys.FreshAsync(Batch, cancellationToken);
            foreach (var contactId in fresh)
            {
                // Before the keys are settled: a process that dies between the two begins again.
                await merge.HandleAsync(contactId, cancellationToken);
                await match.HandleAsync(contactId, cancellationToken);
            }

            return fresh.Count;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotMatched(broken);
            return 0;
        }
    }

    [LoggerMessage(EventId = 351, Level = LogLevel.Warning, Message = "People were not matched with what other systems told of them; it will be tried again")]
    private partial void LogNotMatched(Exception broken);
}
