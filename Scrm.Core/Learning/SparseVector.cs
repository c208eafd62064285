namespace Scrm.Core.Learning;

/// <summary>A text as numbered features with their values; indexes rise.</summary>
internal readonly record struct SparseVector(int[] Indexes, float[] Values)
{
    public float SquaredLength
    {
        get
        {
            var sum = 0f;
            foreach (var value in Values)
            {
                sum += value * value;
            }

            return sum;
        }
    }
}
