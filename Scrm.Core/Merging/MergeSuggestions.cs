using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>Who of others is likely the same person, and why. Pure.</summary>
public static class MergeSuggestions
{
    /// <summary>From so much on somebody is suggested.</summary>
    public const double Least = 0.5;

    /// <summary>The fact with the e-mail address.</summary>
    public const string Email = "email";

    /// <summary>Facts with the address of the person's picture, as channels call them.</summary>
    public static IReadOnlyList<string> Pictures { get; } = ["avatar", "headimgurl", "picture"];

    // How a contact is called while nobody knows his name says nothing.
    private const string StandIn = "客户 ";

    /// <summary>The likely ones, the surest first; also those who are not, by somebody's word.</summary>
    /// <param name="contact">The person.</param>
    /// <param name="others">Those who may be the same.</param>
    /// <param name="apart">Ids of those whom staff took apart from the person before.</param>
    /// <param name="dismissed">Words that somebody is not the same person, by his id.</param>
    public static IReadOnlyList<MergeSuggestion> Of(
        Contact contact, IEnumerable<Contact> others, IReadOnlySet<string> apart, ILookup<string, MergeDismissal> dismissed) =>
    [
        .. others
            .Where(other => other.Id != contact.Id)
            .Select(other => Between(contact, other, apart.Contains(other.Id)))
            .Where(found => found.Score >= Least)
            .Select(found => found.IsProven ? found : found with { Dismissed = dismissed[found.Other.Id].MinBy(word => word.At) })
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Other.Id, StringComparer.Ordinal),
    ];

    /// <summary>What speaks for and against two being one.</summary>
    public static MergeSuggestion Between(Contact one, Contact other, bool wereTakenApart = false)
    {
        IReadOnlyList<MergeReason> reasons = [.. Reasons(one, other)];
        IReadOnlyList<MergeDoubt> doubts = [.. Doubts(one, other, wereTakenApart)];
        var unlikely = reasons.Aggregate(1.0, (left, reason) => left * (1 - Weight(reason)));
        var score = doubts.Aggregate(1 - unlikely, (left, doubt) => left * Weight(doubt));
        return new MergeSuggestion(other, reasons.Contains(MergeReason.SameUnion) && !wereTakenApart ? 1 : Math.Round(score, 3), reasons, doubts);
    }

    private static IEnumerable<MergeReason> Reasons(Contact one, Contact other)
    {
        var shared = ContactKeys.Of(one).Intersect(ContactKeys.Of(other)).Select(key => key.Kind).ToHashSet();
        if (shared.Contains(PersonKeyKind.Union))
        {
            yield return MergeReason.SameUnion;
        }

        if (shared.Contains(PersonKeyKind.External))
        {
            yield return MergeReason.SameExternal;
        }

        if (shared.Contains(PersonKeyKind.Phone))
        {
            yield return MergeReason.SamePhone;
        }

        if (EmailOf(one) is { } email && email == EmailOf(other))
        {
            yield return MergeReason.SameEmail;
        }

        if (IsName(one.Name) && one.Name.Trim() == other.Name.Trim())
        {
            yield return PictureOf(one) is { } picture && picture == PictureOf(other) ? MergeReason.SameNameAndPicture : MergeReason.SameName;
        }
    }

    private static IEnumerable<MergeDoubt> Doubts(Contact one, Contact other, bool wereTakenApart)
    {
        if (PhoneNumber.Normalise(Fact(one, ContactKeys.Phone)) is { } phone && PhoneNumber.Normalise(Fact(other, ContactKeys.Phone)) is { } number && phone != number)
        {
            yield return MergeDoubt.OtherPhone;
        }

        if (Fact(one, ContactKeys.External) is { } mine && Fact(other, ContactKeys.External) is { } theirs && mine != theirs)
        {
            yield return MergeDoubt.OtherExternal;
        }

        if (wereTakenApart)
        {
            yield return MergeDoubt.TakenApart;
        }
    }

    private static double Weight(MergeReason reason) => reason switch
    {
        MergeReason.SameUnion => 1,
        MergeReason.SameExternal => 0.95,
        MergeReason.SamePhone => 0.9,
        MergeReason.SameEmail => 0.85,
        MergeReason.SameNameAndPicture => 0.75,
        _ => 0.35,
    };

    private static double Weight(MergeDoubt doubt) => doubt switch
    {
        MergeDoubt.OtherPhone => 0.7,
        MergeDoubt.OtherExternal => 0.5,
        _ => 0.4,
    };

    private static bool IsName(string name) => name.Trim().Length > 1 && !name.StartsWith(StandIn, StringComparison.Ordinal);

    private static string? EmailOf(Contact contact) =>
        Fact(contact, Email) is { } text && text.Contains('@', StringComparison.Ordinal) ? text.ToLowerInvariant() : null;

    private static string? PictureOf(Contact contact) => Pictures.Select(name => Fact(contact, name)).FirstOrDefault(picture => picture is not null);

    private static string? Fact(Contact contact, string name) => contact.Attributes.GetValueOrDefault(name)?.Trim() is { Length: > 0 } text ? text : null;
}
