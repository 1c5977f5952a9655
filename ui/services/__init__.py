"""What every part of the window uses: jobs, operations, settings, images, words. No widgets."""
