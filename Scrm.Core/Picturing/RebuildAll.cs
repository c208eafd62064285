using Scrm.Core.Foundation;
using Scrm.Core.Personas;

namespace Scrm.Core.Picturing;

/// <summary>What a rebuild of all is asked to do.</summary>
/// <param name="FromStart">True: from the first contact, whatever an earlier run got to.</param>
/// <param name="Tell">Is told how far it is, after every step.</param>
public sealed record RebuildAllRequest(bool FromStart, Action<RebuildProgress>? Tell);

/// <summary>Rebuilds everybody's picture, contact by contact; one that was cut short goes on where it was.</summary>
public sealed class RebuildAll(IPersonaStore personas, RebuildPersona rebuild, ISharedValues shared, TimeProvider time)
{
    private const string Key = "rebuild:personas";
    private const int Step = 100;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>How far it got: to the end.</summary>
    public async Task<Result<RebuildProgress>> HandleAsync(RebuildAllRequest request, CancellationToken cancellationToken)
    {
        var mark = await shared.GetAsync(Key, time.GetUtcNow(), cancellationToken);
        var from = request.FromStart ? null : mark?.Value is { Length: > 0 } last ? last : null;
        var progress = new RebuildProgress(await personas.CountAsync(cancellationToken), 0, from, from);
        var version = mark?.Version ?? 0;
        while (await personas.ContactsAsync(progress.Last ?? "", Step, cancellationToken) is { Count: > 0 } step)
        {
            foreach (var contactId in step)
            {
                // Gone meanwhile is nothing to rebuild.
                if (await rebuild.HandleAsync(contactId, cancellationToken) is { Fault.Code: not FaultCode.NotFound and var code })
                {
                    return new Fault(code, $"Contact {contactId} could not be rebuilt. Run it again to go on.");
                }
            }

            progress = progress with { Done = progress.Done + step.Count, Last = step[^1] };
            version = await MarkAsync(step[^1], version, cancellationToken);
            request.Tell?.Invoke(progress);
        }

        await MarkAsync("", version, cancellationToken);
        return progress;
    }

    /// <summary>Keeps how far it is; another run at the same time is followed, not fought: rebuilding twice changes nothing.</summary>
    private async Task<long> MarkAsync(string contactId, long version, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await shared.TrySaveAsync(Key, contactId, version, now + Remembered, now, cancellationToken)
            ?? (await shared.GetAsync(Key, now, cancellationToken))?.Version ?? 0;
    }
}
