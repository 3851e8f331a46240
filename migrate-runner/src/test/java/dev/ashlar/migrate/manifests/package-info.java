/** The Kubernetes manifests, held against the API's own types and against what the runner promises. */
@NullMarked
package dev.ashlar.migrate.manifests;

import org.jspecify.annotations.NullMarked;
