using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>People wanted outside the house.</summary>
/// <param name="SegmentId">Which.</param>
/// <param name="Purpose">What for, one of <see cref="Consent.Purposes"/>.</param>
/// <param name="By">Who wants them.</param>
public sealed record ExportSegmentRequest(string SegmentId, string Purpose, Agent By);

/// <summary>What may be exported.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Allowed">Its members who allow the purpose.</param>
/// <param name="Entry">The entry of the audit.</param>
public sealed record SegmentExportGrant(Segment Segment, PersonTest Allowed, SegmentExport Entry);

/// <summary>
/// Lets the members who allow a purpose out, and writes down who took how many before the first of them leaves. Without consent nobody
/// leaves; supervisors and admins only.
/// </summary>
public sealed class ExportSegment(ISegmentStore segments, ISegmentIndex index, SegmentLibrary library, IIdFactory ids, TimeProvider time)
{
    /// <summary>The grant; Forbidden for agents, NotFound, or Invalid for a purpose nobody can allow.</summary>
    public async Task<Result<SegmentExportGrant>> HandleAsync(ExportSegmentRequest request, CancellationToken cancellationToken)
    {
        if (request.By.Role < AgentRole.Supervisor)
        {
            return new Fault(FaultCode.Forbidden, "Only supervisors and admins export people.");
        }

        if (!Consent.Purposes.Contains(request.Purpose))
        {
            return new Fault(FaultCode.Invalid, "Say what the people are exported for.", "purpose");
        }

        if (await segments.FindAsync(request.SegmentId, cancellationToken) is not { } segment)
        {
            return new Fault(FaultCode.NotFound, "There is no such segment.");
        }

        var reading = await library.ReadAsync(segment.Condition, cancellationToken);
        if (reading.Test is null)
        {
            return reading.Problems[0].ToFault();
        }

        var allowed = new AllOf([reading.Test, new ConsentTest(request.Purpose)]);
        var all = await index.CountAsync(reading.Test, cancellationToken);
        var exported = await index.CountAsync(allowed, cancellationToken);
        var entry = new SegmentExport(
            ids.New(), segment.Id, segment.Version, request.Purpose, request.By.Id, time.GetUtcNow(), exported.Count, all.Count - exported.Count);
        await segments.AddExportAsync(entry, cancellationToken);
        return new SegmentExportGrant(segment, allowed, entry);
    }
}
