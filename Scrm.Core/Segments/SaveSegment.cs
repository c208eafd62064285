using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Segments;

/// <summary>A segment as somebody wants it.</summary>
/// <param name="Id">Which; a new one has version 0.</param>
/// <param name="Name">1 to 60 characters.</param>
/// <param name="Description">At most 500 characters, or null.</param>
/// <param name="Condition">Who is in it.</param>
/// <param name="Enabled">True: routing and answers ask of it.</param>
/// <param name="Version">The version it replaces.</param>
/// <param name="By">Who wants it.</param>
public sealed record SaveSegmentRequest(string Id, string Name, string? Description, SegmentCondition Condition, bool Enabled, int Version, Agent By);

/// <summary>Creates or replaces a segment whose conditions can be read.</summary>
public sealed class SaveSegment(ISegmentStore segments, SegmentLibrary library, TimeProvider time)
{
    private const int MaxName = 60;
    private const int MaxDescription = 500;

    /// <summary>The segment as stored; Conflict when it was changed meanwhile, Invalid with code and path when a condition is wrong.</summary>
    public async Task<Result<Segment>> HandleAsync(SaveSegmentRequest request, CancellationToken cancellationToken)
    {
        var name = request.Name?.Trim() ?? "";
        if (name.Length is < 1 or > MaxName || request.Description?.Length > MaxDescription)
        {
            return new Fault(FaultCode.Invalid, $"A name has 1 to {MaxName} characters, a description at most {MaxDescription}.", "name");
        }

        if ((await library.ReadAsync(request.Condition, cancellationToken)).Problems is [var problem, ..])
        {
            return problem.ToFault();
        }

        var others = await segments.AllAsync(cancellationToken);
        if (others.Any(s => s.Id != request.Id && s.Name == name))
        {
            return new Fault(FaultCode.Invalid, "Another segment has this name.", "nameTaken");
        }

        var now = time.GetUtcNow();
        var segment = new Segment
        {
            Id = request.Id,
            Name = name,
            Description = string.IsNullOrWhiteSpace(request.Description) ? null : request.Description.Trim(),
            Condition = request.Condition,
            Enabled = request.Enabled,
            Version = request.Version + 1,
            CreatedAt = others.FirstOrDefault(s => s.Id == request.Id)?.CreatedAt ?? now,
            UpdatedAt = now,
            UpdatedBy = request.By.Id,
        };
        return await segments.SaveAsync(segment, request.Version, cancellationToken) ? segment : Changed;
    }

    private static Fault Changed { get; } = new(FaultCode.Conflict, "The segment was changed meanwhile, or exists already. Load it again.");
}
