using System.Globalization;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Whether a collection's documents lie in the zone of a region, and what says which.</summary>
internal sealed record Zoning
{
    /// <summary>A part of a document that carries an id with a region: a path, and which part of it where it is made of several.</summary>
    /// <param name="Path">The field, or a path to it.</param>
    /// <param name="Part">Which part of a <see cref="Key"/>; null: the whole.</param>
    internal sealed record Carrier(string Path, int? Part);

    private Zoning(IReadOnlyList<Carrier> carriers, string? because, bool holdsCustomers) =>
        (Carriers, Because, HoldsCustomers) = (carriers, because, holdsCustomers);

    /// <summary>What tells the region: the first in every document, any of them in a question. All of a document name the same one.</summary>
    public IReadOnlyList<Carrier> Carriers { get; }

    /// <summary>Why it is in no zone; null: it is.</summary>
    public string? Because { get; }

    /// <summary>True: something of customers is in it.</summary>
    public bool HoldsCustomers { get; }

    /// <summary>It lies where these say: fields, paths, or a part of an identity as in <c>_id/1</c>.</summary>
    public static Zoning By(params IReadOnlyList<string> carriers) => new([.. carriers.Select(Read)], null, true);

    /// <summary>It needs no zone.</summary>
    public static Zoning NothingOfCustomers(string because) => new([], because, false);

    /// <summary>It holds something of customers and lies in no zone all the same; the docs say so.</summary>
    public static Zoning LeftOut(string because) => new([], because, true);

    private static Carrier Read(string described) => described.Split('/') is [var path, var part]
        ? new Carrier(path, int.Parse(part, CultureInfo.InvariantCulture))
        : new Carrier(described, null);
}
