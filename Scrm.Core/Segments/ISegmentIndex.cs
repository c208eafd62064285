using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>Asks a test of all people at once; agrees with <see cref="PersonTest.Holds"/> of each.</summary>
public interface ISegmentIndex
{
    /// <summary>How many meet it.</summary>
    Task<SegmentSize> CountAsync(PersonTest test, CancellationToken cancellationToken);

    /// <summary>Those who meet it, the newest to be known first.</summary>
    /// <exception cref="ArgumentException">The cursor is none of an earlier page.</exception>
    Task<Page<Contact>> MembersAsync(PersonTest test, string? cursor, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// How many meet exactly these of up to four tests: entry <c>m</c> counts those who meet test <c>i</c> when bit <c>i</c> of <c>m</c>
    /// is set and not otherwise; entry 0 those who meet none.
    /// </summary>
    Task<IReadOnlyList<int>> OverlapAsync(IReadOnlyList<PersonTest> tests, CancellationToken cancellationToken);

    /// <summary>The facts of people, in the order asked; unknown ones are left out.</summary>
    Task<IReadOnlyList<SegmentFacts>> FactsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken);

    /// <summary>The living tags of people and nothing else, in the order asked: enough to compare them.</summary>
    Task<IReadOnlyList<SegmentFacts>> TagsAsync(IReadOnlyList<string> contactIds, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Persona, days and codes of one person: what a contact and its tags do not tell.</summary>
    Task<SegmentFacts> AddToAsync(SegmentFacts facts, CancellationToken cancellationToken);

    /// <summary>
    /// Up to <paramref name="limit"/> people with tags of <paramref name="weights"/>, those who share most first: a rough choice whose
    /// cost does not grow with the number of people beyond those who hold the tags. Who meets <paramref name="except"/> is left out.
    /// </summary>
    Task<IReadOnlyList<string>> SharersAsync(
        IReadOnlyDictionary<string, double> weights, PersonTest except, DateTimeOffset now, int limit, CancellationToken cancellationToken);
}
