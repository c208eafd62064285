using Scrm.Core.Signals;

namespace Scrm.Core.Standing;

/// <summary>When people write. Counted in the commit of every turn.</summary>
public interface IActivityStore
{
    /// <summary>The hours since a time in which a person wrote, oldest first.</summary>
    Task<IReadOnlyList<ActiveHour>> HoursAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>People in the order they became known, after a cursor (0: from the first): their ids, and the next cursor, null at the end.</summary>
    Task<(IReadOnlyList<string> ContactIds, long? Next)> PeopleAsync(long after, int limit, CancellationToken cancellationToken);
}
